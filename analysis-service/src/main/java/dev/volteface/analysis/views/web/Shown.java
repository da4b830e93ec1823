package dev.volteface.analysis.views.web;

import dev.volteface.analysis.views.mongo.AnalysisViews;
import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.log.projecting.Documents;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Views as people get them: sealed words opened, or null once erased. */
final class Shown {

    private final AnalysisViews views;
    private final Sealing sealing;

    Shown(AnalysisViews views, Sealing sealing) {
        this.views = views;
        this.sealing = sealing;
    }

    Map<String, Object> articleInList(Document document) {
        Article article = articleOf(document);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", document.getString("_id"));
        shown.put("revision", document.getInteger("revision"));
        shown.put("title", article.title());
        shown.put("outlet", article.outlet());
        shown.put("url", article.url());
        shown.put("uri", article.uri());
        shown.put("publishedAt", article.publishedAt());
        shown.put("form", article.form());
        shown.put("language", article.language());
        shown.put("marks", article.marks());
        shown.put("firstRecorded", document.getString("firstRecorded"));
        shown.put("withdrawn", document.containsKey("withdrawn"));
        return shown;
    }

    Map<String, Object> article(Document document, List<Document> statements) {
        Map<String, Object> shown = articleInList(document);
        shown.put("body", sealing.open(articleOf(document).body()).orElse(null));
        shown.put(
                "statements",
                statements.stream()
                        .sorted(Comparator.comparing((Document d) -> d.getInteger("from"))
                                .thenComparing(d -> d.getString("_id")))
                        .map(this::statement)
                        .toList());
        return shown;
    }

    Map<String, Object> statement(Document document) {
        Statement statement = Documents.as(Statement.class, document.get("statement", Document.class));
        Map<String, Object> shown = new LinkedHashMap<>(Documents.of(statement));
        shown.put("words", words(statement));
        shown.put("attestations", views.attestations(statement.fingerprint()));
        shown.put("topics", document.getList("tags", Document.class, List.of()));
        shown.put("disputed", document.getString("disputed"));
        return shown;
    }

    private @Nullable String words(Statement statement) {
        return sealing.open(statement.words()).orElse(null);
    }

    private static Article articleOf(Document document) {
        return Documents.as(Article.class, document.get("article", Document.class));
    }
}
