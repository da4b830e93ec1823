package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.SpeakerBook;
import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.statement.ArticleRef;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A document's attributions in the shape that the batch command prints and the scorer reads. */
public final class AttributionJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private AttributionJson() {}

    /** A document with what it attributes to whom. */
    public record Document(String id, List<Row> attributions) {}

    /** One attribution; spans are pairs of first character and one past the last. */
    public record Row(
            List<List<Integer>> source,
            List<List<Integer>> cue,
            List<List<Integer>> content,
            String type,
            String sourceText,
            String speaker,
            @Nullable String via,
            @Nullable String parent,
            double confidence) {}

    /** The attributions of a plain text, read as a report. */
    public static Document document(String id, String text) {
        ArticleRef ref = new ArticleRef(id, 1, "text:" + id, null, null, null, false);
        ArticleText article =
                new ArticleText(id, ref, Article.Form.REPORT, null, LocalDate.EPOCH, "en", List.of(), text);
        return document(id, text, Attribution.attribute(article, SpeakerBook.empty()));
    }

    /** The attributions that were read from a text. */
    public static Document document(String id, String text, Reading reading) {
        return new Document(
                id, reading.attributed().stream().map(one -> row(one, text)).toList());
    }

    /** One line of JSON. */
    public static String print(Document document) {
        return JSON.writeValueAsString(document);
    }

    private static Row row(Attributed one, String text) {
        Span mention = one.mention();
        Speaker via = one.via();
        return new Row(
                spans(one.mention()),
                spans(one.cue()),
                one.spans().stream().map(AttributionJson::pair).toList(),
                one.form().name().toLowerCase(Locale.ROOT),
                mention == null ? one.speaker().name() : text.substring(mention.start(), mention.end()),
                one.speaker().id(),
                via == null ? null : via.id(),
                one.parent(),
                one.confidence());
    }

    private static List<List<Integer>> spans(@Nullable Span span) {
        return span == null ? List.of() : List.of(pair(span));
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.start(), span.end());
    }
}
