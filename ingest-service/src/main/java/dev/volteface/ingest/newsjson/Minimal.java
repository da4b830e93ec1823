package dev.volteface.ingest.newsjson;

import dev.volteface.ingest.addresses.WebAddress;
import dev.volteface.ingest.dates.WrittenDate;
import dev.volteface.ingest.prose.Draft;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The project's own form: {@code url, publishedAt, outlet, title, text}, optionally {@code uri, authors, language}; and
 * the names that others give the same fields, such as {@code date, source, author}.
 */
final class Minimal {

    private static final List<String> TEXTS =
            List.of("uri", "url", "publishedAt", "outlet", "title", "text", "language");
    private static final String[] DATES = {"publishedAt", "published", "date"};
    private static final String[] OUTLETS = {"outlet", "source", "publisher"};

    private Minimal() {}

    static NewsJson read(JsonNode node) {
        NewsJson.Faulty faulty = fault(node);
        return faulty != null ? faulty : new NewsJson.Read(draft(node));
    }

    private static Draft draft(JsonNode node) {
        List<String> authors = Stream.of("authors", "author")
                .flatMap(field -> Fields.items(node, field).stream())
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
        return new Draft(
                Fields.line(node, "uri"),
                address(Fields.line(node, "url")),
                Fields.first(node, OUTLETS),
                Fields.line(node, "title"),
                authors,
                Fields.present(Fields.first(node, DATES)),
                Fields.line(node, "language"),
                Fields.paragraphs(Fields.text(node, "text")));
    }

    private static @Nullable String address(@Nullable String url) {
        return url != null && WebAddress.of(url) instanceof WebAddress.Valid valid ? valid.normal() : null;
    }

    private static NewsJson.@Nullable Faulty fault(JsonNode node) {
        for (String field : TEXTS) {
            JsonNode value = node.get(field);
            if (value != null && !value.isNull() && !value.isString()) {
                return faulty(field, "“" + field + "” is not text", "Write it as a JSON string.");
            }
        }
        String url = Fields.line(node, "url");
        if (url != null && WebAddress.of(url) instanceof WebAddress.Invalid invalid) {
            return faulty(
                    "url", "the address “" + url + "” " + invalid.reason(), "Give an absolute http or https address.");
        }
        return dateFault(Fields.line(node, "publishedAt"));
    }

    private static NewsJson.@Nullable Faulty dateFault(@Nullable String date) {
        return date == null || WrittenDate.read(date).isPresent()
                ? null
                : faulty(
                        "publishedAt",
                        "“" + date + "” is no date that can be read",
                        "Write it in ISO 8601, such as 2019-05-03T10:15:00Z or 2019-05-03, or leave it out.");
    }

    private static NewsJson.Faulty faulty(String field, String detail, String remedy) {
        return new NewsJson.Faulty(422, "invalid", field, detail, remedy);
    }
}
