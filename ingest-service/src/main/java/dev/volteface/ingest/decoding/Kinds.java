package dev.volteface.ingest.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what bytes are written in: by what was declared, else by the file's name, else by their beginning. */
final class Kinds {

    private static final int LOOK = 1024;

    private Kinds() {}

    /** The kind that a media type declares, or null if it declares none that can be read. */
    static @Nullable Kind declared(MediaType type) {
        String essence = type.essence();
        if (essence.equals("text/html") || essence.equals("application/xhtml+xml")) {
            return Kind.HTML;
        }
        if (essence.endsWith("ndjson") || essence.endsWith("jsonl") || essence.endsWith("json-seq")) {
            return Kind.JSON_LINES;
        }
        if (essence.endsWith("/json") || essence.endsWith("+json")) {
            return Kind.JSON;
        }
        return essence.startsWith("text/") ? Kind.TEXT : null;
    }

    /** The kind that a file's name or the bytes themselves suggest. */
    static Kind sniffed(byte[] bytes, @Nullable String path) {
        Kind named = path == null ? null : named(path.toLowerCase(Locale.ROOT));
        return named != null ? named : sniffed(bytes);
    }

    private static @Nullable Kind named(String path) {
        String name = path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return Kind.HTML;
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Kind.JSON_LINES;
        }
        return name.endsWith(".json") ? Kind.JSON : null;
    }

    private static Kind sniffed(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1)
                .replace("ï»¿", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<") && isMarkup(start)) {
            return Kind.HTML;
        }
        return isJson(start) ? Kind.JSON : Kind.TEXT;
    }

    private static boolean isMarkup(String start) {
        return start.startsWith("<!doctype html")
                || start.contains("<html")
                || start.contains("<head")
                || start.contains("<body")
                || start.contains("<article")
                || start.contains("<p>")
                || start.contains("<div");
    }

    private static boolean isJson(String start) {
        if (start.startsWith("{")) {
            String next = start.substring(1).stripLeading();
            return next.startsWith("\"") || next.startsWith("}");
        }
        return start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
    }
}
