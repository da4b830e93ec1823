package dev.volteface.local.analysing;

import dev.volteface.ingest.polling.FeedContent;
import dev.volteface.ingest.polling.FeedItem;
import dev.volteface.ingest.polling.FeedReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code read-feed} prints of one file. */
public final class FeedReading {

    private FeedReading() {}

    public static Map<String, Object> of(byte[] bytes, @Nullable String contentType) {
        return switch (FeedReader.read(bytes, contentType)) {
            case FeedContent.Items feed -> row(feed);
            case FeedContent.Unreadable no -> Map.of("error", no.code(), "detail", no.detail(), "remedy", no.remedy());
        };
    }

    private static Map<String, Object> row(FeedContent.Items feed) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("format", feed.format());
        row.put("title", feed.title());
        row.put("link", feed.link());
        row.put("items", feed.items().stream().map(FeedReading::row).toList());
        return row;
    }

    private static Map<String, Object> row(FeedItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", item.id());
        row.put("title", item.title());
        row.put("link", item.link());
        row.put("published", item.published());
        row.put("summary", item.content());
        return row;
    }
}
