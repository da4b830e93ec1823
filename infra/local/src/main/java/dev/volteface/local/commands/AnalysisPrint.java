package dev.volteface.local.commands;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An analysis on paper: everything for machines, positions and changes for people. */
record AnalysisPrint(Map<String, Object> report) {

    private static final List<Column> POSITIONS = List.of(
            new Column("HOLDER", "/holder", 28),
            new Column("TOPIC", "/topic", 24),
            new Column("SIDE", "/side", 20),
            new Column("OUTLOOK", "/outlook", 12),
            new Column("QUALIFIER", "/qualifier", 10),
            new Column("SINCE", "/since", 10),
            new Column("LAST HEARD", "/lastHeard", 10));

    private static final List<Column> CHANGES = List.of(
            new Column("ON", "/on", 10),
            new Column("HOLDER", "/holder", 28),
            new Column("TOPIC", "/topic", 24),
            new Column("KIND", "/kind", 10),
            new Column("TIER", "/tier", 9),
            new Column("CHANGE", "/sentence", 160));

    String json() {
        return PrintedJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }

    String text() {
        JsonNode tree = PrintedJson.mapper().valueToTree(report);
        return "%d articles, %d statements%n%s%nPositions%n%s%n%nChanges%n%s"
                .formatted(
                        tree.path("articles").size(),
                        tree.path("statements").size(),
                        undated(tree.path("articles")),
                        Table.of(tree.path("positions"), POSITIONS),
                        Table.of(tree.path("changes"), CHANGES));
    }

    /** Articles without a date, whose statements count as made today and may so seem to be a change. */
    private static String undated(JsonNode articles) {
        List<String> files = articles.valueStream()
                .filter(article -> article.path("publishedAt").isNull())
                .map(article -> article.path("file").asString())
                .toList();
        return files.isEmpty() ? "" : "without a date, so taken as of today: %s%n".formatted(String.join(", ", files));
    }
}
