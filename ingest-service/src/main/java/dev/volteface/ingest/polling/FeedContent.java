package dev.volteface.ingest.polling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a feed's bytes. */
public sealed interface FeedContent {

    /**
     * They are a feed.
     *
     * @param format such as {@code rss_2.0} or {@code atom_1.0}
     */
    record Items(
            String format, @Nullable String title, @Nullable String link, List<FeedItem> items) implements FeedContent {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** They are not. */
    record Unreadable(String code, String detail, String remedy) implements FeedContent {}
}
