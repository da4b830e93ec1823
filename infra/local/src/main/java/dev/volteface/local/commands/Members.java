package dev.volteface.local.commands;

import java.io.PrintWriter;

/** One JSON object that is printed as it grows, a member a line. */
final class Members implements AutoCloseable {

    private final PrintWriter out;
    private boolean any;

    Members(PrintWriter out) {
        this.out = out;
        out.print("{");
    }

    void add(String name, Object value) {
        out.print(any ? ",\n" : "\n");
        out.print(PrintedJson.mapper().writeValueAsString(name) + ": "
                + PrintedJson.mapper().writeValueAsString(value));
        any = true;
    }

    @Override
    public void close() {
        out.println("\n}");
    }
}
