package dev.volteface.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.local.importing.Imported.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final String PUBLISHED =
            "201 {\"articleId\":\"a1\",\"outcome\":\"published\",\"marks\":[\"no-date\"]}";

    @TempDir
    Path root;

    @Test
    void a_document_is_sent_with_its_identity_and_its_bytes() throws Exception {
        try (FakeDesk desk = new FakeDesk(request -> PUBLISHED)) {
            Imported imported = send(desk, true, document("a b.txt", "körper")).getFirst();

            assertThat(imported.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(imported.articleId()).isEqualTo("a1");
            assertThat(imported.marks()).containsExactly("no-date");
            assertThat(desk.asked)
                    .containsExactly("POST /api/articles?history=true&path=a b.txt&source=wire | text/plain | körper");
        }
    }

    @Test
    void a_refusal_carries_reason_field_and_remedy() throws Exception {
        try (FakeDesk desk = new FakeDesk(
                request -> "422 {\"detail\":\"no text\",\"field\":\"body\",\"remedy\":\"send one with text\"}")) {
            Imported imported = send(desk, false, document("empty.txt", "")).getFirst();

            assertThat(imported.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(imported.reason()).isEqualTo("no text (body)");
            assertThat(Summary.of(List.of(imported)).text())
                    .contains("refused         1")
                    .contains("empty.txt: no text (body)")
                    .contains("→ send one with text");
        }
    }

    @Test
    void a_stack_that_is_away_for_a_moment_is_waited_for() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (FakeDesk desk =
                new FakeDesk(request -> calls.incrementAndGet() < 3 ? "503 {}" : "200 {\"outcome\":\"unchanged\"}")) {
            assertThat(send(desk, true, document("a.txt", "text")))
                    .extracting(Imported::outcome)
                    .containsExactly(Outcome.UNCHANGED);
        }
        assertThat(calls).hasValue(3);
    }

    @Test
    void results_keep_the_order_of_the_documents() throws Exception {
        List<Sourced> documents = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            documents.add(document(number + ".txt", "text " + number));
        }
        AtomicInteger done = new AtomicInteger();
        try (FakeDesk desk = new FakeDesk(request -> PUBLISHED)) {
            List<Imported> imported =
                    new Importer(desk.desk(), true, Duration.ofSeconds(5)).send(documents, done::incrementAndGet);

            assertThat(imported)
                    .extracting(Imported::path)
                    .containsExactlyElementsOf(documents.stream()
                            .map(sourced -> sourced.document().path())
                            .toList());
        }
        assertThat(done).hasValue(20);
    }

    private static List<Imported> send(FakeDesk desk, boolean history, Sourced document) throws Exception {
        return new Importer(desk.desk(), history, Duration.ofSeconds(10)).send(List.of(document), () -> {});
    }

    private Sourced document(String name, String text) throws Exception {
        Path file = root.resolve(name);
        Files.writeString(file, text);
        return new Sourced("wire", new Document(name, "text/plain", file, null));
    }
}
