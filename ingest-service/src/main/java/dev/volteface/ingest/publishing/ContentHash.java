package dev.volteface.ingest.publishing;

import dev.volteface.contracts.article.PublishedAt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hash over everything a reader sees of an article; an inferred date counts as it is written. */
public final class ContentHash {

    private ContentHash() {}

    public static String of(
            @Nullable String title,
            @Nullable String outlet,
            List<String> authors,
            @Nullable PublishedAt publishedAt,
            String body) {
        return Fingerprint.of(title, outlet, String.join("\n", authors), date(publishedAt), body);
    }

    private static @Nullable String date(@Nullable PublishedAt date) {
        if (date == null) {
            return null;
        }
        return date.inferred() ? date.asWritten() : date.at() + " " + date.precision();
    }
}
