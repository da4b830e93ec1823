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

/** A page that lies in a folder as {@code <id>.html} or {@code <id>.html.gz}. */
record StoredPage(String id, Path file) {

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

    /** Where the page was found, if a JSON file of its name tells. */
    @Nullable String url() throws IOException {
        Path described = file.resolveSibling(id + ".json");
        try {
            return Files.exists(described)
                    ? EventJson.mapper()
                            .readTree(Files.readAllBytes(described))
                            .path("url")
                            .asString(null)
                    : null;
        } catch (JacksonException e) {
            throw new IOException(described + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Stream<StoredPage> page(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Stream.of(new StoredPage(name.group(1), file)) : Stream.of();
    }
}
