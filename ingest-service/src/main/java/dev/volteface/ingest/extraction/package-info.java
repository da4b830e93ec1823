/** Documents to clean articles: reads the bytes of one document, returns the article it carries or why it carries none. */
@NullMarked
package dev.volteface.ingest.extraction;

import org.jspecify.annotations.NullMarked;
