/** Bytes to text: reads bytes with what was declared of them, returns characters and their kind, or why there are none. */
@NullMarked
package dev.volteface.ingest.decoding;

import org.jspecify.annotations.NullMarked;
