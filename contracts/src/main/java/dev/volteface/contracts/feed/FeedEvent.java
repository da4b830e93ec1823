package dev.volteface.contracts.feed;

import org.jspecify.annotations.Nullable;

/** What happens to a feed. */
public sealed interface FeedEvent {

    /** The feed's id, the key of the stream. */
    String feedId();

    /** An operator added a feed. */
    record FeedRegistered(String feedId, FeedSettings settings) implements FeedEvent {}

    /** An operator changed a feed's settings. */
    record FeedChanged(String feedId, FeedSettings settings) implements FeedEvent {}

    /** Polling stops until the feed is resumed. */
    record FeedPaused(String feedId, @Nullable String reason) implements FeedEvent {}

    /** Polling goes on. */
    record FeedResumed(String feedId) implements FeedEvent {}

    /** The feed is no longer polled; its articles stay. */
    record FeedRemoved(String feedId) implements FeedEvent {}
}
