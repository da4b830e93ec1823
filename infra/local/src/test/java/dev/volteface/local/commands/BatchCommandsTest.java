package dev.volteface.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.local.Launcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class BatchCommandsTest {

    private static final String PAGE = """
            <html><head><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1>
            <p>“The ferry to Grell must stay in service,” Harbour Minister Orla Vint told the council on Monday.</p>
            <p>She added that nobody on the island had asked for a bridge, and that none would be built this decade.</p>
            </article></body></html>
            """;

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<String> commands() {
        return all("", Launcher.commandLine());
    }

    private static Stream<String> all(String name, CommandLine line) {
        return Stream.concat(
                Stream.of(name.strip()),
                line.getSubcommands().entrySet().stream()
                        .flatMap(each -> all(name + " " + each.getKey(), each.getValue())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_helps(String command) {
        String[] words = (command + " --help").strip().split(" ");

        assertThat(run(words)).isZero();
        assertThat(out.toString()).contains("Usage: " + ("volteface " + command).strip());
    }

    @Test
    void attributions_come_a_line_each_and_their_spans_count_characters() throws Exception {
        String text = "😀 “The ferry must stay,” Orla Vint said.";
        Path file = write("texts.jsonl", "{\"id\":\"a\",\"text\":\"" + text + "\"}\n");

        assertThat(run("attribute", file.toString())).isZero();

        JsonNode row = printed().path("attributions").path(0);
        int[] points = text.codePoints().toArray();
        int start = row.at("/content/0/0").asInt();
        int end = row.at("/content/0/1").asInt();
        assertThat(new String(points, start, end - start)).contains("The ferry must stay");
        assertThat(row.path("source_text").asString()).isEqualTo("Orla Vint");
    }

    @Test
    void a_line_that_is_wrong_is_told_and_the_rest_is_answered() throws Exception {
        Path file = write("texts.jsonl", "{\"id\":\"a\"}\nno json\n\n{\"id\":\"b\",\"text\":\"It rained.\"}\n");

        assertThat(run("attribute", file.toString())).isEqualTo(1);

        assertThat(printed().path("id").asString()).isEqualTo("b");
        assertThat(err.toString()).contains("line 1: “text” is missing", "line 2: no JSON", "→");
    }

    @Test
    void stances_are_answered_a_line_each() throws Exception {
        Path file = root.resolve("questions.jsonl.gz");
        Files.write(
                file,
                compressed("{\"id\":7,\"text\":\"We must keep the ferry in service.\",\"target\":\"The ferry should be"
                        + " kept in service.\"}"));

        assertThat(run("stance", file.toString())).isZero();

        assertThat(printed().path("id").asString()).isEqualTo("7");
        assertThat(printed().path("stance").asString()).isEqualTo("favor");
        assertThat(printed().path("p").propertyNames()).containsExactlyInAnyOrder("favor", "against", "neutral");
    }

    @Test
    void pages_are_extracted_with_the_address_beside_them() throws Exception {
        Files.write(root.resolve("ferry.html.gz"), compressed(PAGE));
        write("ferry.json", "{\"id\":\"set/ferry\",\"url\":\"https://news.example/ferry\"}");
        write("empty.html", "<html></html>");

        assertThat(run("extract", root.toString())).isZero();

        assertThat(printed().at("/set~1ferry/articleBody").asString())
                .contains("must stay in service", "nobody on the island");
        assertThat(printed().at("/set~1ferry/canonical").asString()).isEqualTo("https://news.example/ferry");
        assertThat(printed().at("/set~1ferry/title").asString()).isEqualTo("Ferry stays");
        assertThat(printed().at("/empty/error").asString()).isEqualTo("no-text");
    }

    @Test
    void feeds_are_read_with_the_header_that_their_index_tells() throws Exception {
        String feed = "<rss version='2.0'><channel><title>Zürich</title><link>https://news.example/</link>"
                + "<description>d</description><item><title>One</title><link>https://news.example/1</link></item>"
                + "</channel></rss>";
        Files.write(root.resolve("latin.xml"), feed.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        write(
                "index.json",
                "[{\"file\":\"latin.xml\",\"headers\":{\"Content-type\":\"text/xml; charset=iso-8859-1\"}}]");
        Path page = write("page.xml", "<html></html>");

        assertThat(run("read-feed", root.resolve("latin.xml").toString(), page.toString()))
                .isZero();

        JsonNode read = printed().path(root.resolve("latin.xml").toString());
        assertThat(read.path("title").asString()).isEqualTo("Zürich");
        assertThat(read.at("/items/0/link").asString()).isEqualTo("https://news.example/1");
        assertThat(printed().path(page.toString()).path("error").asString()).isEqualTo("not-a-feed");
    }

    @Test
    void a_key_is_made_once() throws Exception {
        Path folder = root.resolve("access");

        assertThat(run("make-key", folder.toString())).isZero();
        String key = Files.readString(folder.resolve("launcher.key"));
        assertThat(run("make-key", folder.toString())).isZero();

        assertThat(folder.resolve("launcher.key")).hasContent(key);
        assertThat(EventJson.mapper().readTree(folder.resolve("api-keys.json").toFile()))
                .hasSize(1);
        assertThat(out.toString()).doesNotContain(key.strip());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private JsonNode printed() {
        return EventJson.mapper().readTree(out.toString());
    }

    private int run(String... arguments) {
        return Launcher.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
