package dev.volteface.ingest.feeds;

import dev.volteface.contracts.feed.FeedSettings;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one feed.
 *
 * @param settings null before it is registered and after it is removed
 */
public record FeedState(@Nullable FeedSettings settings, boolean paused) {

    static final FeedState UNKNOWN = new FeedState(null, false);
}
