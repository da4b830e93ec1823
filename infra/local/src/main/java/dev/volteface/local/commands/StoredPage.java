package dev.volteface.local.commands;

import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A page that lies in a folder as {@code <id>.html} or {@code <id>.html.gz}.
 *
 * @param name of its file, without the endings
 */
record StoredPage(String name, Path file) {

    private static final Pattern NAME = Pattern.compile("(.+)\\.html?(\\.gz)?");

    /** The pages under a folder in the order of their paths; or the page itself, if it is one. */
    static List<StoredPage> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(StoredPage::page)
                    .toList();
        }
    }

    /** What the JSON file of its name says of it, if there is one. */
    About about() throws IOException {
        Path described = file.resolveSibling(name + ".json");
        if (!Files.exists(described)) {
            return new About(name, null);
        }
        try {
            JsonNode said = EventJson.mapper().readTree(Files.readAllBytes(described));
            return new About(said.path("id").asString(name), said.path("url").asString(null));
        } catch (JacksonException e) {
            throw new IOException(described + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Stream<StoredPage> page(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Stream.of(new StoredPage(name.group(1), file)) : Stream.of();
    }

    /** The id that a page is called by, and the address where it was found, if known. */
    record About(String id, @Nullable String url) {}
}
