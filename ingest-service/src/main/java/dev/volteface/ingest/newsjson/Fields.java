package dev.volteface.ingest.newsjson;

import dev.volteface.ingest.markup.Markup;
import dev.volteface.ingest.prose.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads fields leniently: what is absent, null, empty or of another type is null. */
final class Fields {

    private Fields() {}

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }

    static @Nullable String line(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : Blanks.oneLine(text);
    }

    /** The first of the fields that has text. */
    static @Nullable String first(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(field -> line(node, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static List<String> present(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).toList();
    }

    /** The field's items, where a single object or text stands for a list of one. */
    static List<JsonNode> items(JsonNode node, String field) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode value = node.get(field);
        if (value != null && value.isArray()) {
            value.forEach(items::add);
        } else if (value != null && !value.isNull()) {
            items.add(value);
        }
        return items;
    }

    /** Paragraphs of text, or of markup where it looks like markup. */
    static List<String> paragraphs(@Nullable String text) {
        return text == null ? List.of() : Markup.paragraphs(text);
    }
}
