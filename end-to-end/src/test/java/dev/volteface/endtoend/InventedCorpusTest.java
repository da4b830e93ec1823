package dev.volteface.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.wire.EventJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The corpus that the demo reads: other people, countries and topics than anything the rules were tried on. */
class InventedCorpusTest {

    private final Corpus corpus = Corpus.invented();
    private final JsonNode expected =
            EventJson.mapper().readTree(Corpus.bytes(corpus.topics().resolveSibling("expected.json")));
    private final Installation installation = imported();

    private Installation imported() {
        Installation fresh = new Installation(corpus);
        corpus.articles().stream()
                .filter(InventedCorpusTest::isDocument)
                .map(Corpus::read)
                .forEach(fresh::take);
        return fresh;
    }

    private static boolean isDocument(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    @Test
    void the_minister_moves_once_and_nobody_else_does() {
        assertThat(installation.turns())
                .filteredOn(change -> change.holder().id().startsWith("person:"))
                .singleElement()
                .satisfies(change -> {
                    JsonNode wanted = expected.path("changes").get(0);
                    assertThat(change.holder().name())
                            .isEqualTo(wanted.path("holder").asString());
                    assertThat(change.topic().topicId())
                            .isEqualTo(wanted.path("topic").asString());
                    assertThat(change.topic().word(change.from()))
                            .isEqualTo(wanted.path("from").asString());
                    assertThat(change.topic().word(change.to()))
                            .isEqualTo(wanted.path("to").asString());
                    assertThat(change.tier()).isEqualTo(Change.Tier.CONFIRMED);
                    assertThat(change.on())
                            .isEqualTo(LocalDate.parse(wanted.path("on").asString()));
                });
    }

    @Test
    void a_subscriber_with_history_hears_of_it_exactly_once() {
        assertThat(installation.raisedFor("history")).hasSize(1);
    }

    @Test
    void nearly_all_holders_stand_where_a_reader_sees_them() {
        List<String> wrong = new ArrayList<>();
        int opposite = 0;
        for (JsonNode wanted : expected.path("positions")) {
            String holder = wanted.path("holder").asString();
            String topic = wanted.path("topic").asString();
            Stance stance = Stance.valueOf(wanted.path("stance").asString().toUpperCase(Locale.ROOT));
            Optional<Stance> found = installation.position(holder, topic).map(p -> p.stance());
            if (!found.equals(Optional.of(stance))) {
                wrong.add(holder + " on " + topic + " is " + found + ", not " + stance);
                opposite += found.filter(s -> s == stance.opposite()).isPresent() ? 1 : 0;
            }
        }

        assertThat(opposite).as("nobody stands on the other side: %s", wrong).isZero();
        assertThat(wrong).hasSizeLessThanOrEqualTo(expected.path("positions").size() / 10);
    }

    @Test
    void nearly_all_quotations_are_found_with_their_speakers() {
        List<String> found = installation.path().articles().stream()
                .flatMap(a -> a.statements().stream())
                .map(s -> s.statement().speaker().name() + ": "
                        + letters(
                                installation.keys().open(s.statement().words()).orElse("")))
                .toList();
        List<String> missed = statements()
                .filter(wanted -> found.stream()
                        .noneMatch(line -> line.startsWith(
                                        wanted.path("speaker").asString() + ": ")
                                && overlaps(line, letters(wanted.path("words").asString()))))
                .map(wanted -> wanted.path("speaker").asString() + ": "
                        + wanted.path("words").asString())
                .toList();

        assertThat(missed).hasSizeLessThanOrEqualTo((int) statements().count() / 20);
    }

    private Stream<JsonNode> statements() {
        return expected.path("statements").valueStream();
    }

    private static boolean overlaps(String line, String words) {
        String said = line.substring(line.indexOf(": ") + 2);
        return said.contains(words) || (said.length() > 20 && words.contains(said));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
