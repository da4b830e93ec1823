package dev.volteface.local.commands;

import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The media types of stored feeds, as told by the nearest {@code index.json} that lists them; each is read once. */
final class FeedIndex {

    static final String NAME = "index.json";

    private final Map<Path, Map<String, String>> read = new HashMap<>();

    @Nullable String contentType(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        for (Path folder = whole.getParent(); folder != null; folder = folder.getParent()) {
            String name = folder.relativize(whole).toString().replace('\\', '/');
            String type = read.computeIfAbsent(folder, FeedIndex::index).get(name);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** Media types by file; nothing where there is no such index, or an index of something else. */
    private static Map<String, String> index(Path folder) {
        Map<String, String> types = new HashMap<>();
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            try {
                for (JsonNode entry : EventJson.mapper().readTree(Files.readAllBytes(file))) {
                    entry.path("headers").forEachEntry((name, value) -> {
                        if (name.equalsIgnoreCase("content-type")) {
                            types.put(entry.path("file").asString(""), value.asString(""));
                        }
                    });
                }
            } catch (IOException | JacksonException e) {
                return Map.of();
            }
        }
        return types;
    }
}
