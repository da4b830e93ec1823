package dev.volteface.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every tagger promises, whatever it makes of the words. */
abstract class StanceTaggerContract {

    private static final String BEFORE = "The council met again. ";
    private static final String WORDS = "We must keep the night ferry, if the islands pay. We oppose the Marrow dam.";
    private static final String BODY = BEFORE + WORDS + " Then they left for Skarholm.";

    protected abstract StanceTagger tagger();

    @Test
    void the_same_words_are_judged_alike_every_time() {
        assertThat(tagger().judge(statement(), topics())).isEqualTo(tagger().judge(statement(), topics()));
    }

    @Test
    void a_judgement_does_not_depend_on_the_topics_beside_it() {
        List<Judgement> together = tagger().judge(statement(), topics());
        List<Judgement> apart = topics().stream()
                .flatMap(topic -> tagger().judge(statement(), List.of(topic)).stream())
                .toList();
        assertThat(together).isEqualTo(apart);
    }

    @Test
    void a_judgement_does_not_depend_on_the_order_of_the_topics() {
        List<CompiledTopic> reversed = new ArrayList<>(topics());
        Collections.reverse(reversed);
        assertThat(tagger().judge(statement(), reversed))
                .containsExactlyInAnyOrderElementsOf(tagger().judge(statement(), topics()));
    }

    @Test
    void evidence_lies_within_the_statement() {
        Span whole = statement().spans().getFirst();
        assertThat(tagger().judge(statement(), topics()))
                .isNotEmpty()
                .flatExtracting(Judgement::evidence)
                .allSatisfy(span -> {
                    assertThat(span.start()).isGreaterThanOrEqualTo(whole.start());
                    assertThat(span.end()).isLessThanOrEqualTo(whole.end());
                });
    }

    @Test
    void the_likeliest_stance_is_the_one_given() {
        assertThat(tagger().judge(statement(), topics())).isNotEmpty().allSatisfy(judgement -> {
            double given = switch (judgement.stance()) {
                case FAVOR -> judgement.p().favor();
                case AGAINST -> judgement.p().against();
                case NEUTRAL -> judgement.p().neutral();
            };
            assertThat(given)
                    .isEqualTo(Math.max(
                            judgement.p().favor(),
                            Math.max(judgement.p().against(), judgement.p().neutral())));
        });
    }

    @Test
    void nothing_said_and_no_topics_give_no_judgement() {
        assertThat(tagger().judge(StatementText.of(""), topics())).isEmpty();
        assertThat(tagger().judge(new StatementText(BODY, List.of(), Statement.Form.DIRECT, null), topics()))
                .isEmpty();
        assertThat(tagger().judge(statement(), List.of())).isEmpty();
    }

    @Test
    void odd_text_is_read_without_complaint() {
        assertThat(tagger().judge(StatementText.of("’ '' — … \u0000 \uD83D\uDE00 a' 's .. U.S. ??? ferry"), topics()))
                .isNotNull();
    }

    @Test
    void long_text_is_read_in_time() {
        String text = "We must not stop keeping the night ferry and the Marrow dam that ".repeat(8_000);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> tagger().judge(StatementText.of(text), topics()));
    }

    @Test
    void the_model_has_a_name() {
        assertThat(tagger().model()).isNotBlank();
    }

    private static StatementText statement() {
        Span span = new Span(BEFORE.length(), BEFORE.length() + WORDS.length());
        return new StatementText(BODY, List.of(span), Statement.Form.DIRECT, "Ilse Marl");
    }

    private static List<CompiledTopic> topics() {
        return List.copyOf(InventedTopics.topics().values());
    }
}
