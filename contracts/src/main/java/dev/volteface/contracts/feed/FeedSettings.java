package dev.volteface.contracts.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says of a feed.
 *
 * @param address the http(s) address
 * @param outlet the outlet's name, where it should not be taken from the feed
 * @param every how often it is asked
 */
public record FeedSettings(String address, @Nullable String outlet, Duration every) {}
