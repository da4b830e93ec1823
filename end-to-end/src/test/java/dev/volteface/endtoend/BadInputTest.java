package dev.volteface.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.volteface.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is wrong is answered with the field and the remedy, or stored and marked; poison stands aside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String ARTICLE = """
            Harbour council votes on the new pier

            Mayor Tilda Brask said on Monday that the pier must be built before winter. "We cannot wait any longer," \
            Brask said. The council of Ostwick has discussed the plan for three years, and the vote was close.
            """;

    @TempDir
    static Path folder;

    private InProcessStack stack;

    @BeforeAll
    void start() {
        stack = InProcessStack.embedded(Objects.requireNonNull(folder), 1);
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    private Rest.Answer send(String path, String mediaType, byte[] body) {
        return stack.ingest(0).post("/api/articles?source=bad&path=" + path, mediaType, body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void isProblem(Rest.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString("")).isNotBlank();
        assertThat(answer.json().path("remedy").asString("")).isNotBlank();
        assertThat(answer.json().path("type").asString("")).startsWith("urn:problem-type:volteface:");
    }

    @Test
    void an_empty_document_is_refused() {
        isProblem(send("empty.txt", "text/plain", new byte[0]), 400);
    }

    @Test
    void a_picture_is_refused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0};

        isProblem(send("picture.png", "image/png", png), 415);
    }

    @Test
    void more_than_fifty_megabytes_are_refused() {
        isProblem(send("long.txt", "text/plain", new byte[51 * 1024 * 1024]), 413);
    }

    @Test
    void broken_json_is_refused_with_its_place() {
        Rest.Answer answer = send("broken.json", "application/json", bytes("{\"title\": \"Pier\",\n \"text\": "));

        isProblem(answer, 400);
        assertThat(answer.json().path("detail").asString()).contains("line");
    }

    @Test
    void text_that_is_not_in_its_charset_is_refused() {
        byte[] latin = "Der Bürgermeister sagte, die Brücke müsse gebaut werden.".getBytes(StandardCharsets.ISO_8859_1);

        isProblem(send("latin.txt", "text/plain; charset=utf-8", latin), 400);
    }

    @Test
    void a_page_without_text_is_refused() {
        isProblem(send("blank.html", "text/html", bytes("<html><body><script>1</script></body></html>")), 422);
    }

    @Test
    void a_document_without_a_date_is_stored_and_marked() {
        Rest.Answer answer = send("undated.txt", "text/plain", bytes(ARTICLE));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("marks").valueStream().map(JsonNode::asString))
                .contains("no_date");
    }

    @Test
    void a_document_in_another_language_is_stored_and_marked() {
        String german =
                "Die Brücke\n\n" + "Der Rat der Stadt hat am Montag entschieden, dass die Brücke über den Fluss "
                        + "nicht gebaut wird, weil die Kosten zu hoch sind und die Bürger dagegen waren. Das sagte der "
                        + "Bürgermeister nach der Sitzung, und er fügte hinzu, dass es dabei bleiben werde.\n";
        Rest.Answer answer = send("german.txt", "text/plain", bytes(german));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("marks").valueStream().map(JsonNode::asString))
                .contains("not_english");
    }

    @Test
    void a_call_without_a_key_is_refused() {
        Rest stranger = new Rest(stack.ingest(0).address(), "vf_wrong");

        isProblem(stranger.post("/api/articles", "text/plain", bytes(ARTICLE)), 401);
    }

    @Test
    void a_poison_record_goes_to_the_dead_letters_and_others_go_on() {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> poison =
                    new ProducerRecord<>(Topics.ARTICLES.name(), "a-poison", bytes("{not json"));
            poison.headers().add("ce_type", bytes("article.published.v1"));
            producer.send(poison);
        }
        send("after-poison.txt", "text/plain", bytes(ARTICLE + "\nThe pier will have two cranes.\n"));

        await().atMost(Duration.ofSeconds(30)).until(() -> !deadLetters().isEmpty());
        JsonNode letter = deadLetters().get(0);
        assertThat(letter.path("cause").asString()).contains("article.published.v1");
        assertThat(letter.path("key").asString()).isEqualTo("a-poison");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stack.analysis()
                        .get("/api/statements")
                        .json()
                        .valueStream()
                        .anyMatch(s -> s.path("speaker").path("name").asString().equals("Tilda Brask")));

        Rest.Answer retried =
                stack.analysis().post("/api/dead-letters/" + letter.path("id").asString() + "/retry", Map.of());
        assertThat(retried.status()).isEqualTo(422);
        assertThat(deadLetters()).hasSize(1);
    }

    private JsonNode deadLetters() {
        return stack.analysis().get("/api/dead-letters").json();
    }

    @Test
    void erasing_an_article_takes_its_words_from_all_views_for_ever() {
        String id = send("erased.txt", "text/plain", bytes(ARTICLE + "\nNobody will remember this pier.\n"))
                .json()
                .path("articleId")
                .asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stack.analysis()
                        .get("/api/articles/" + id)
                        .json()
                        .path("body")
                        .isString());

        assertThat(stack.ingest(0)
                        .post("/api/erasures", Map.of("subject", "article:" + id))
                        .status())
                .isEqualTo(200);

        assertThat(stack.analysis()
                        .get("/api/articles/" + id)
                        .json()
                        .path("body")
                        .isNull())
                .isTrue();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stack.analysis()
                        .get("/api/statements?article=" + id)
                        .json()
                        .isEmpty());
        assertThat(send("erased.txt", "text/plain", bytes(ARTICLE + "\nNobody will remember this pier.\n"))
                        .status())
                .isEqualTo(410);
    }
}
