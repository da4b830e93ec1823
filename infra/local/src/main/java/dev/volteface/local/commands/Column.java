package dev.volteface.local.commands;

import tools.jackson.databind.JsonNode;

/**
 * A column of a table.
 *
 * @param pointer where a row has its value (RFC 6901)
 * @param width the most that is shown
 */
record Column(String title, String pointer, int width) {

    String of(JsonNode row) {
        JsonNode value = row.at(pointer);
        String text = value.isArray()
                ? String.join(
                        ", ", value.valueStream().map(each -> each.asString("")).toList())
                : value.asString("");
        String line = text.replace('\n', ' ').replace('\r', ' ');
        return line.length() <= width ? line : line.substring(0, width - 1) + "…";
    }
}
