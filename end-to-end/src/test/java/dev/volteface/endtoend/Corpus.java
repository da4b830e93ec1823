package dev.volteface.endtoend;

import dev.volteface.analysis.topics.TopicsFile;
import dev.volteface.contracts.catalogue.CatalogueEvent.TopicDefined;
import dev.volteface.ingest.extraction.Document;
import dev.volteface.ingest.extraction.Extracted;
import dev.volteface.ingest.extraction.Extraction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of documents with its topics.
 *
 * @param articles in the order of their names
 */
record Corpus(List<Path> articles, Path topics) {

    /** The invented corpus that the demo reads. */
    static Corpus invented() {
        Path demo = root().resolve("infra/local/src/main/resources/demo");
        return new Corpus(files(demo.resolve("articles")), demo.resolve("topics.yaml"));
    }

    /** Real articles, which are not part of the project; null where they are not at hand. */
    static @Nullable Corpus real() {
        String named = System.getProperty("volteface.shared");
        Path seeds = (named == null ? root().resolve("../shared") : Path.of(named)).resolve("seeds");
        if (!Files.isDirectory(seeds)) {
            return null;
        }
        List<Path> texts =
                files(seeds).stream().filter(f -> f.toString().endsWith(".txt")).toList();
        return new Corpus(texts, seeds.resolve("topics.yaml"));
    }

    List<TopicDefined> topicsDefined() {
        return switch (TopicsFile.read(bytes(topics))) {
            case TopicsFile.Read read ->
                read.topics().stream()
                        .map(entry -> new TopicDefined(entry.topicId(), entry.definition()))
                        .toList();
            case TopicsFile.Problems problems -> throw new AssertionError(topics + ": " + problems);
        };
    }

    static Extracted.Clean read(Path file) {
        Document document = new Document(
                bytes(file),
                null,
                null,
                "test",
                file.getFileName().toString(),
                null,
                null,
                true,
                LocalDate.of(2026, 11, 23));
        return switch (Extraction.extract(document)) {
            case Extracted.Clean clean -> clean;
            case Extracted.Unusable no -> throw new AssertionError(file + ": " + no);
        };
    }

    static String mediaType(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".html") ? "text/html" : name.endsWith(".json") ? "application/json" : "text/plain";
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The repository's root: the first folder upwards that has the launcher. */
    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("volteface"))) {
            at = at.getParent();
            if (at == null) {
                throw new IllegalStateException("run the tests within the repository");
            }
        }
        return at;
    }
}
