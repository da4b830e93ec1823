package dev.volteface.ingest.newsjson;

import dev.volteface.ingest.prose.Draft;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** schema.org articles as JSON-LD: NewsArticle and its relatives, alone or in a {@code @graph}. */
public final class SchemaOrg {

    private SchemaOrg() {}

    /** The object that is an article: this one or one of its graph; null if there is none. */
    public static @Nullable JsonNode article(JsonNode node) {
        if (isArticle(node)) {
            return node;
        }
        if (node.isArray()) {
            return first(node);
        }
        JsonNode graph = node.get("@graph");
        return graph == null ? null : first(graph);
    }

    public static Draft read(JsonNode node) {
        return new Draft(
                null,
                address(node),
                name(node.get("publisher")),
                Fields.first(node, "headline", "name"),
                authors(node),
                Fields.present(Fields.line(node, "datePublished"), Fields.line(node, "dateCreated")),
                Fields.line(node, "inLanguage"),
                Fields.paragraphs(Fields.text(node, "articleBody")));
    }

    private static @Nullable JsonNode first(JsonNode nodes) {
        for (JsonNode node : nodes) {
            JsonNode article = node.isObject() ? article(node) : null;
            if (article != null) {
                return article;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode node) {
        return Fields.items(node, "@type").stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report"));
    }

    private static @Nullable String address(JsonNode node) {
        String url = Fields.first(node, "url");
        JsonNode page = node.get("mainEntityOfPage");
        if (url != null || page == null) {
            return url;
        }
        return page.isString() ? page.stringValue() : Fields.first(page, "@id", "url");
    }

    private static List<String> authors(JsonNode node) {
        return Fields.items(node, "author").stream()
                .map(SchemaOrg::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String name(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isString() ? one.stringValue() : Fields.first(one, "name");
    }
}
