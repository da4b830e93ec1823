package dev.volteface.ingest.newsjson;

import dev.volteface.ingest.prose.Bylines;
import dev.volteface.ingest.prose.Draft;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** IPTC ninjs: 1.x with {@code headline} and {@code body_text}, 2.x with {@code headlines} and {@code bodies}. */
final class Ninjs {

    private static final List<String> SIGNS =
            List.of("body_text", "body_html", "body_xhtml", "bodies", "headlines", "versioncreated", "firstcreated");

    private Ninjs() {}

    static boolean isOne(JsonNode node) {
        return SIGNS.stream().anyMatch(node::has);
    }

    static Draft read(JsonNode node) {
        return new Draft(
                Fields.line(node, "uri"),
                url(node),
                outlet(node),
                title(node),
                authors(node),
                Fields.present(
                        Fields.first(node, "contentcreated"),
                        Fields.first(node, "firstcreated"),
                        Fields.first(node, "versioncreated")),
                Fields.line(node, "language"),
                Fields.paragraphs(body(node)));
    }

    private static @Nullable String url(JsonNode node) {
        String uri = Fields.first(node, "url", "uri");
        return uri != null && uri.startsWith("http") ? uri : null;
    }

    private static @Nullable String outlet(JsonNode node) {
        return Stream.concat(
                        Fields.items(node, "infosources").stream().map(source -> Fields.first(source, "name")),
                        Stream.of(Fields.first(node, "copyrightholder", "source")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String title(JsonNode node) {
        String plain = Fields.first(node, "headline");
        String written = plain != null ? plain : value(node, "headlines");
        return written != null ? written : Fields.first(node, "title", "name");
    }

    private static @Nullable String body(JsonNode node) {
        for (String field : List.of("body_html", "body_xhtml", "body_text", "body")) {
            String body = Fields.text(node, field);
            if (body != null) {
                return body;
            }
        }
        return value(node, "bodies");
    }

    /** The value of the main item of a 2.x list: that without a role or with the role “main”, else the first. */
    private static @Nullable String value(JsonNode node, String field) {
        List<JsonNode> items = Fields.items(node, field);
        return Stream.concat(items.stream().filter(Ninjs::isMain), items.stream())
                .map(item -> Fields.text(item, "value"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isMain(JsonNode item) {
        String role = Fields.first(item, "role");
        return role == null || role.equals("main");
    }

    private static List<String> authors(JsonNode node) {
        String byline = Fields.first(node, "byline", "by");
        if (byline == null) {
            return List.of();
        }
        List<String> names = Bylines.authors(byline);
        return names.isEmpty() ? List.of(byline) : names;
    }
}
