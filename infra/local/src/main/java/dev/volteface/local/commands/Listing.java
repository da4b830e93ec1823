package dev.volteface.local.commands;

import dev.volteface.contracts.wire.EventJson;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** What every command that shows something shares: which stack, and for whom to print. */
final class Listing {

    @Mixin
    Connection connection = new Connection();

    @Option(names = "--json", description = "print JSON, for machines")
    boolean json;

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec spec;

    /** Reads {@code path} and prints a row an element. */
    int list(String path, Map<String, String> query, Column... columns) {
        show(connection.desk().get(path, query), Arrays.asList(columns));
        return 0;
    }

    /** Sends and prints {@code done}, or the answer where machines read. */
    int send(String method, String path, @Nullable Object body, String done) {
        JsonNode answer = connection.desk().send(method, path, body);
        out().println(json ? pretty(answer) : done);
        return 0;
    }

    void show(JsonNode rows, List<Column> columns) {
        out().println(json ? pretty(rows) : Table.of(rows, columns));
    }

    PrintWriter out() {
        return Out.of(spec);
    }

    static String pretty(JsonNode node) {
        return EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    /** An option that wasn't given is an empty word. */
    static String given(@Nullable Object option) {
        return option == null ? "" : option.toString();
    }
}
