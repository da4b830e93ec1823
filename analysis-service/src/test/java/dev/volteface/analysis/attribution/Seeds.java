package dev.volteface.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The sample articles that may lie beside the repository; tests that need them are skipped where they don't. */
final class Seeds {

    private Seeds() {}

    /** The lines from the one that contains {@code first} to before the one that contains {@code end}. */
    static String body(String file, String first, String end) {
        List<String> lines = lines(file);
        return lines.stream()
                .dropWhile(line -> !line.contains(first))
                .takeWhile(line -> !line.contains(end))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The first line that contains {@code part}. */
    static String line(String file, String part) {
        return lines(file).stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String prefix) {
        Optional<Path> folder = folder();
        Assumptions.assumeTrue(
                folder.isPresent(), "no sample articles: set -Dvolteface.shared or put “shared” beside the repository");
        try (Stream<Path> files = Files.list(folder.orElseThrow())) {
            Optional<Path> file = files.filter(
                            path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst();
            assertThat(file).as("sample article " + prefix).isPresent();
            return Files.readAllLines(file.orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        String given = System.getProperty("volteface.shared");
        if (given != null) {
            return Optional.of(Path.of(given, "seeds")).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("shared").resolve("seeds"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
