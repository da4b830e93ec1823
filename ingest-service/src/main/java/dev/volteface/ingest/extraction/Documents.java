package dev.volteface.ingest.extraction;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.ingest.decoding.Decoded;
import dev.volteface.ingest.decoding.Decoded.Characters;
import dev.volteface.ingest.decoding.Decoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Parts files that hold many documents: JSON arrays, and JSON Lines. */
public final class Documents {

    private static final String JSON = "application/json";

    private Documents() {}

    /**
     * One document of a file.
     *
     * @param path the file's, with {@code #} and the document's number (from 1) where it holds several
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    public record Part(
            byte[] bytes,
            @Nullable String mediaType,
            @Nullable String path) {}

    /** The documents of a file, in order; whatever can't be parted comes back whole, for extraction to judge. */
    public static List<Part> split(byte[] bytes, @Nullable String mediaType, @Nullable String path) {
        Part whole = new Part(bytes, mediaType, path);
        Decoded decoded = Decoding.decode(bytes, mediaType, path);
        if (!(decoded instanceof Characters characters)) {
            return List.of(whole);
        }
        List<Part> parts = switch (characters.kind()) {
            case JSON -> array(characters.text(), path);
            case JSON_LINES -> lines(characters.text(), path);
            case TEXT, HTML -> List.<Part>of();
        };
        return parts.isEmpty() ? List.of(whole) : parts;
    }

    private static List<Part> array(String json, @Nullable String path) {
        if (!json.stripLeading().startsWith("[")) {
            return manyLines(json) ? lines(json, path) : List.of();
        }
        List<Part> parts = new ArrayList<>();
        try {
            for (JsonNode node : EventJson.mapper().readTree(json)) {
                parts.add(part(node.toString(), path, parts.size() + 1));
            }
        } catch (JacksonException broken) {
            return List.of();
        }
        return parts;
    }

    /** Whether what calls itself JSON is JSON Lines: whole objects, one a line. */
    private static boolean manyLines(String json) {
        List<String> first = json.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(String::strip)
                .toList();
        return first.size() == 2
                && first.getFirst().startsWith("{")
                && first.getFirst().endsWith("}")
                && first.getLast().startsWith("{");
    }

    private static List<Part> lines(String text, @Nullable String path) {
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                parts.add(part(line, path, number));
            }
        }
        return parts;
    }

    private static Part part(String json, @Nullable String path, int number) {
        return new Part(json.getBytes(StandardCharsets.UTF_8), JSON, path == null ? null : path + "#" + number);
    }
}
