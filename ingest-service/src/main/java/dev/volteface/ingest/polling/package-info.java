/** Asking a feed: reads an answer and its bytes, returns the items and what to ask with next time. */
@NullMarked
package dev.volteface.ingest.polling;

import org.jspecify.annotations.NullMarked;
