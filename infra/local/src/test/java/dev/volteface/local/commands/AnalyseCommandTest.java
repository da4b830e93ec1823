package dev.volteface.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.local.Launcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AnalyseCommandTest {

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path topics = Path.of("");
    private Path articles = Path.of("");

    @BeforeEach
    void an_article_and_a_topic() throws IOException {
        articles = Files.createDirectories(root.resolve("wire"));
        topics = Files.writeString(root.resolve("topics.yaml"), """
                - id: ferry
                  label: Grell ferry
                  proposition: The Grell ferry should stay in service.
                  favor: keep
                  against: close
                  phrases: [ferry, Grell ferry]
                """);
        Files.writeString(articles.resolve("a.txt"), """
                Vint wants the ferry kept

                PORT AMSEL, March 3, 2025. “The Grell ferry must stay in service,” Harbor Minister of Tesmir Orla Vint 😀 said on Monday. “We support the Grell ferry,” Vint added.
                """);
    }

    @Test
    void a_report_holds_articles_statements_and_positions_with_exact_spans() {
        assertThat(run(articles.toString(), "--topics", topics.toString(), "--json"))
                .isZero();

        JsonNode report = EventJson.mapper().readTree(out.toString());
        assertThat(report.propertyNames()).containsExactly("articles", "statements", "positions", "changes");
        assertThat(report.at("/articles/0/file").asString())
                .isEqualTo(articles.resolve("a.txt").toString());
        assertThat(report.path("statements")).isNotEmpty();
        int[] body = report.at("/articles/0/body").asString().codePoints().toArray();
        for (JsonNode statement : report.path("statements")) {
            JsonNode span = statement.at("/spans/0");
            int start = span.path(0).asInt();
            assertThat(statement.path("content").asString())
                    .startsWith(new String(body, start, span.path(1).asInt() - start));
        }
        assertThat(report.path("positions")).anySatisfy(position -> {
            assertThat(position.path("topic").asString()).isEqualTo("ferry");
            assertThat(position.path("side").asString()).isEqualTo("keep");
        });
    }

    @Test
    void what_cannot_be_used_is_told_and_the_rest_goes_on() throws IOException {
        Files.writeString(articles.resolve("b.txt"), "");
        Files.writeString(articles.resolve("c.jsonl"), "{\"title\":\"no text\"}\n");

        assertThat(run(articles.toString(), root.resolve("gone").toString(), "--topics", topics.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("b.txt: the document is empty", "c.jsonl#1: ", "gone", "→");
        assertThat(out.toString()).contains("1 articles", "HOLDER", "keep");
    }

    @Test
    void an_article_without_a_date_is_pointed_out() throws IOException {
        Path undated = Files.writeString(articles.resolve("d.txt"), "“The ferry must close,” Ada Moor said.\n");

        run(articles.toString(), "--topics", topics.toString());

        assertThat(out.toString()).contains("without a date, so taken as of today: " + undated);
    }

    @Test
    void a_fault_in_the_topics_is_told_with_its_line() throws IOException {
        Files.writeString(topics, "- id: ferry\n  label: Ferry\n");

        assertThat(run(articles.toString(), "--topics", topics.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("topics.yaml, line 1: proposition is missing", "→");
    }

    @Test
    void documents_are_known_as_they_would_be_after_an_import() {
        run(articles.toString(), "--topics", topics.toString(), "--json");
        String byFolder = id();
        out.getBuffer().setLength(0);
        run(articles.resolve("a.txt").toString(), "--topics", topics.toString(), "--json");
        assertThat(id()).isEqualTo(byFolder);

        out.getBuffer().setLength(0);
        run(articles.toString(), "--topics", topics.toString(), "--json", "--source=elsewhere");
        assertThat(id()).isNotEqualTo(byFolder);
    }

    @Test
    void in_the_sample_articles_one_person_changes_sides() {
        Optional<Path> seeds = seeds();
        Assumptions.assumeTrue(
                seeds.isPresent(), "no sample articles: set -Dvolteface.shared or put “shared” beside the repository");
        Path folder = seeds.orElseThrow();

        assertThat(run(
                        folder.toString(),
                        "--topics",
                        folder.resolve("topics.yaml").toString(),
                        "--json"))
                .isZero();

        assertThat(EventJson.mapper().readTree(out.toString()).path("changes"))
                .filteredOn(change -> change.path("holderId").asString().startsWith("person:"))
                .filteredOn(change -> !change.path("from").equals(change.path("to")))
                .singleElement()
                .satisfies(change -> assertThat(change.path("on").asString()).isEqualTo("2018-09-27"));
    }

    private static Optional<Path> seeds() {
        String given = System.getProperty("volteface.shared");
        if (given != null) {
            return Optional.of(Path.of(given, "seeds")).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("shared").resolve("seeds"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private String id() {
        return EventJson.mapper().readTree(out.toString()).at("/articles/0/id").asString();
    }

    private int run(String... arguments) {
        return Launcher.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("analyse"), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
