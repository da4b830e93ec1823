/** The language of a text: reads words and scripts, returns a BCP 47 tag. */
@NullMarked
package dev.volteface.ingest.languages;

import org.jspecify.annotations.NullMarked;
