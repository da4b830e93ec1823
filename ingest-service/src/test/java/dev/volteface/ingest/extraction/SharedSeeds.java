package dev.volteface.ingest.extraction;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles of the folder {@code shared/seeds}, where there is one beside the repository. */
final class SharedSeeds {

    private SharedSeeds() {}

    /** The article whose file name begins so, as an import on that day would bring it. */
    static CleanArticle article(String prefix) {
        Path seeds = folder();
        try (Stream<Path> files = Files.list(seeds)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no file " + prefix + "… in " + seeds));
            return extracted(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + seeds, e);
        }
    }

    private static CleanArticle extracted(Path file) throws IOException {
        Document document = new Document(
                Files.readAllBytes(file),
                null,
                null,
                "seeds",
                file.getFileName().toString(),
                null,
                null,
                true,
                LocalDate.of(2026, 11, 22));
        return switch (Extraction.extract(document)) {
            case Extracted.Clean clean -> clean.article();
            case Extracted.Unusable unusable -> throw new AssertionError(file + ": " + unusable);
        };
    }

    private static Path folder() {
        Optional<Path> folder = candidates()
                .map(shared -> shared.resolve("seeds"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(
                folder.isPresent(),
                "no shared/seeds beside the repository: set -Dvolteface.shared=FOLDER to run this on real articles");
        return folder.orElseThrow();
    }

    private static Stream<Path> candidates() {
        String named = System.getProperty("volteface.shared");
        Stream<Path> upwards = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared"));
        return named == null ? upwards : Stream.of(Path.of(named));
    }
}
