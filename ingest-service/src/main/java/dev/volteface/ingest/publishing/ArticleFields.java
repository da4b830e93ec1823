package dev.volteface.ingest.publishing;

import dev.volteface.contracts.article.Article;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fingerprints of an article's fields. Sealing is deterministic, so that equal bodies have equal fingerprints unopened. */
final class ArticleFields {

    private static final int DIGITS = 12;

    private ArticleFields() {}

    static Map<String, String> of(Article article) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", shortened(article.title()));
        fields.put("outlet", shortened(article.outlet()));
        fields.put("authors", shortened(article.authors()));
        fields.put("publishedAt", shortened(article.publishedAt()));
        fields.put("body", shortened(article.body().text()));
        return fields;
    }

    /** The names of the fields that differ, in alphabetical order. */
    static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .sorted()
                .toList();
    }

    private static String shortened(@Nullable Object value) {
        return Fingerprint.of(String.valueOf(value)).substring(0, DIGITS);
    }
}
