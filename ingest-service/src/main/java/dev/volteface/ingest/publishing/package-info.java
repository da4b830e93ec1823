/** The life of an article: reads commands, returns what is published, revised or withdrawn; names articles. */
@NullMarked
package dev.volteface.ingest.publishing;

import org.jspecify.annotations.NullMarked;
