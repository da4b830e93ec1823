package dev.volteface.local.importing;

import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The kinds of files that hold documents, told by their names. */
enum Kind {
    TEXT("text/plain", ".txt", ".text"),
    HTML("text/html", ".html", ".htm", ".xhtml"),
    JSON("application/json", ".json") {
        @Override
        List<Document> split(Path file, String path) throws IOException {
            return Files.size(file) <= MOST_TO_SPLIT ? elements(file, path) : super.split(file, path);
        }
    },
    JSON_LINES("application/json", ".jsonl", ".ndjson") {
        @Override
        List<Document> split(Path file, String path) throws IOException {
            return lines(file, path);
        }
    };

    private static final long MOST_TO_SPLIT = 64L * 1024 * 1024;

    private final String contentType;
    private final List<String> endings;

    Kind(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = List.of(endings);
    }

    static Optional<Kind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** What a file is taken for that somebody named: text, if its name doesn't tell. */
    static Kind orText(Path file) {
        return of(file).orElse(TEXT);
    }

    /** The documents in {@code file}, most often itself. */
    List<Document> split(Path file, String path) throws IOException {
        return List.of(new Document(path, contentType, file, null));
    }

    /** A list holds documents; anything else, also what is broken, is one, and the stack says what is wrong with it. */
    private static List<Document> elements(Path file, String path) throws IOException {
        try {
            JsonNode root = EventJson.mapper().readTree(Files.readAllBytes(file));
            if (root.isArray()) {
                return numbered(
                        file, path, root.valueStream().map(JsonNode::toString).toList());
            }
        } catch (JacksonException broken) {
            return List.of(new Document(path, JSON.contentType, file, null));
        }
        return List.of(new Document(path, JSON.contentType, file, null));
    }

    private static List<Document> lines(Path file, String path) throws IOException {
        return numbered(
                file,
                path,
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }

    private static List<Document> numbered(Path file, String path, List<String> parts) {
        List<Document> documents = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            String part = parts.get(number - 1);
            if (!part.isBlank()) {
                documents.add(new Document(path + "#" + number, JSON.contentType, file, part));
            }
        }
        return documents;
    }
}
