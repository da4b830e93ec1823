/** The view of feeds: reads the feeds stream, one document a feed. */
@NullMarked
package dev.volteface.ingest.feeds.mongo;

import org.jspecify.annotations.NullMarked;
