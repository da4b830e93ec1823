package dev.volteface.alert.positions;

import static dev.volteface.alert.scenes.Cast.MINISTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.scenes.Line;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualifierWordsTest {

    @Test
    void words_are_found_within_one_span() {
        assertThat(QualifierWords.within(spoken(new Span(106, 116), new Span(100, 116)), "We go if all pay"))
                .contains("if all pay");
    }

    @Test
    void words_are_found_behind_the_gap_between_two_spans() {
        Evidence evidence = spoken(new Span(200, 210), new Span(100, 106), new Span(200, 210));
        assertThat(QualifierWords.within(evidence, "We go, if all pay")).contains("if all pay");
    }

    @Test
    void words_outside_of_the_statement_are_not_found() {
        assertThat(QualifierWords.within(spoken(new Span(300, 309), new Span(100, 116)), "We go if all pay"))
                .isEmpty();
    }

    @Test
    void words_that_dont_fit_their_spans_are_not_guessed_at() {
        assertThat(QualifierWords.within(spoken(new Span(100, 104), new Span(100, 108)), "We go if all pay"))
                .isEmpty();
    }

    private static Evidence spoken(Span qualifier, Span... spans) {
        Evidence line = Line.keeps(MINISTER, "2031-01-10").evidence();
        return new Evidence(
                line.statementId(),
                line.article(),
                line.speakerId(),
                line.speakerName(),
                line.authority(),
                line.speaksFor(),
                line.viaId(),
                line.form(),
                line.prepared(),
                List.of(spans),
                line.words(),
                line.fingerprint(),
                line.saidOn(),
                line.occasion(),
                line.stance(),
                line.p(),
                line.qualifier(),
                qualifier,
                line.confidence(),
                line.firstRecorded());
    }
}
