package dev.volteface.contracts.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;

/**
 * The golden files: the JSON of one sample of each type and version, as it was first written. They are added to and
 * never edited, because somebody's log holds such events.
 */
final class Golden {

    /** Adds the files that are missing. */
    static final String WRITE = "mvn -pl contracts test -Dtest=GoldenTest -Dvolteface.write=true";

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("\\.json$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] read(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("no golden file for " + name + "; add it by " + WRITE, e);
        }
    }

    static void writeMissing(String name, Record sample) {
        ObjectMapper pretty = EventJson.mapper()
                .rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        try {
            if (!Files.exists(file(name))) {
                Files.writeString(file(name), pretty.writeValueAsString(sample) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".json");
    }
}
