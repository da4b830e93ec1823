package dev.volteface.local.analysing;

import dev.volteface.ingest.extraction.CleanArticle;
import dev.volteface.ingest.extraction.Document;
import dev.volteface.ingest.extraction.Extracted;
import dev.volteface.ingest.extraction.Extraction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code extract} prints of one page. */
public final class PageExtraction {

    private PageExtraction() {}

    /** @param url where the page was found, if known; without it {@code name} tells it from others */
    public static Map<String, Object> of(byte[] page, String name, @Nullable String url, LocalDate today) {
        String source = url == null ? "extract" : null;
        Document document =
                new Document(page, "text/html", url, source, url == null ? name : null, null, null, true, today);
        return switch (Extraction.extract(document)) {
            case Extracted.Clean clean -> row(clean.article());
            case Extracted.Unusable unusable ->
                Map.of(
                        "articleBody", "",
                        "error", unusable.code(),
                        "detail", unusable.detail(),
                        "remedy", unusable.remedy());
        };
    }

    private static Map<String, Object> row(CleanArticle article) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("articleBody", article.body());
        row.put("title", article.title());
        row.put("author", article.authors());
        row.put("published", article.publishedAt() == null ? null : Written.of(article.publishedAt()));
        row.put("canonical", article.url());
        return row;
    }
}
