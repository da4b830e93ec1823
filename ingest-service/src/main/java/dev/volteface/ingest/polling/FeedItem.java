package dev.volteface.ingest.polling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param id as the feed gives it, else its link
 * @param content its markup: the full content where there is one, else the summary
 */
public record FeedItem(
        String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable Instant published,
        @Nullable String content) {}
