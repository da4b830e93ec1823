package dev.volteface.local.commands;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Rows and columns for a person at a terminal. */
final class Table {

    private Table() {}

    static String of(JsonNode rows, List<Column> columns) {
        if (rows.isEmpty()) {
            return "none";
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Column::title).toList());
        for (JsonNode row : rows) {
            lines.add(columns.stream().map(column -> column.of(row)).toList());
        }
        return String.join("\n", lines.stream().map(line -> padded(line, lines)).toList());
    }

    private static String padded(List<String> line, List<List<String>> all) {
        StringBuilder padded = new StringBuilder();
        for (int column = 0; column < line.size(); column++) {
            int at = column;
            int width =
                    all.stream().mapToInt(other -> other.get(at).length()).max().orElse(0);
            String cell = line.get(column);
            padded.append(cell).append(" ".repeat(width - cell.length() + 2));
        }
        return padded.toString().stripTrailing();
    }
}
