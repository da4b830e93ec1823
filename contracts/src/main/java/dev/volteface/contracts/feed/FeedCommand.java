package dev.volteface.contracts.feed;

import org.jspecify.annotations.Nullable;

/** What may be asked of a feed. */
public sealed interface FeedCommand {

    /** The feed's id, the key. */
    String feedId();

    record RegisterFeed(String feedId, FeedSettings settings) implements FeedCommand {}

    record ChangeFeed(String feedId, FeedSettings settings) implements FeedCommand {}

    record PauseFeed(String feedId, @Nullable String reason) implements FeedCommand {}

    record ResumeFeed(String feedId) implements FeedCommand {}

    record RemoveFeed(String feedId) implements FeedCommand {}
}
