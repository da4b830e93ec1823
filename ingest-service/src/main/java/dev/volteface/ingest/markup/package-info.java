/** Markup to paragraphs: reads elements, returns their text block by block. */
@NullMarked
package dev.volteface.ingest.markup;

import org.jspecify.annotations.NullMarked;
