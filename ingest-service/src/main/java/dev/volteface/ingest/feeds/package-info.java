/** The life of a feed: reads commands, returns what is registered, changed, paused, resumed or removed. */
@NullMarked
package dev.volteface.ingest.feeds;

import org.jspecify.annotations.NullMarked;
