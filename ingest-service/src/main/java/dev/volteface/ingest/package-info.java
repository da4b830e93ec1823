/** ingest-service: reads feeds and documents, appends articles. */
@NullMarked
package dev.volteface.ingest;

import org.jspecify.annotations.NullMarked;
