/** Asks the owner of a feed. */
@NullMarked
package dev.volteface.ingest.feeds.kafka;

import org.jspecify.annotations.NullMarked;
