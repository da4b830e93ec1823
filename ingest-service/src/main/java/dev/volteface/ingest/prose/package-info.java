/** Plain-text pages: reads lines of text as web copies have them, returns title, paragraphs and form without furniture. */
@NullMarked
package dev.volteface.ingest.prose;

import org.jspecify.annotations.NullMarked;
