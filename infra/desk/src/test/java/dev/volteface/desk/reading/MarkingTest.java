package dev.volteface.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.desk.backend.Views.Said;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final String BODY = "He said yes and no.\n\nLater: maybe.";

    @Test
    void a_body_without_statements_is_its_paragraphs() {
        assertThat(Marking.paragraphs(BODY, List.of(), null))
                .extracting(MarkingTest::shown)
                .containsExactly("He said yes and no.", "Later: maybe.");
    }

    @Test
    void statements_within_statements_are_cut_at_every_edge() {
        var paragraphs =
                Marking.paragraphs(BODY, List.of(said("inner", at("no")), said("outer", at("yes and no"))), "inner");

        assertThat(shown(paragraphs.getFirst())).isEqualTo("He said [yes and |outer][no*|outer,inner].");
        assertThat(paragraphs.getFirst().begun()).extracting(Said::id).containsExactly("outer", "inner");
    }

    @Test
    void a_statement_over_two_paragraphs_is_marked_in_both_and_anchored_once() {
        var paragraphs = Marking.paragraphs(BODY, List.of(said("long", new Span(8, BODY.length()))), null);

        assertThat(paragraphs)
                .extracting(MarkingTest::shown)
                .containsExactly("He said [yes and no.|long]", "[Later: maybe.|long]");
        assertThat(paragraphs.stream().flatMap(p -> p.pieces().stream()).flatMap(p -> p.anchors().stream()))
                .containsExactly("long");
    }

    @Test
    void spans_beyond_the_body_are_cut_off() {
        var paragraphs =
                Marking.paragraphs("Yes.", List.of(said("a", new Span(0, 99)), said("b", new Span(50, 60))), null);

        assertThat(paragraphs).extracting(MarkingTest::shown).containsExactly("[Yes.|a]");
    }

    @Test
    void an_empty_body_has_no_paragraphs() {
        assertThat(Marking.paragraphs("", List.of(said("a", new Span(0, 0))), "a"))
                .isEmpty();
    }

    private static Span at(String words) {
        int start = BODY.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Said said(String id, Span... spans) {
        Speaker speaker = new Speaker("person:ona-reed", "Ona Reed", Speaker.Kind.PERSON, null, Authority.NONE, null);
        return new Said(id, speaker, null, Statement.Form.DIRECT, Arrays.asList(spans), null, 1, null, 1, List.of());
    }

    /** Marked pieces as {@code [text|statements]}, a chosen one with a star. */
    private static String shown(Paragraph paragraph) {
        return paragraph.pieces().stream()
                .map(piece -> piece.isMarked()
                        ? "[" + piece.text() + (piece.chosen() ? "*" : "") + "|" + String.join(",", piece.statements())
                                + "]"
                        : piece.text())
                .collect(Collectors.joining());
    }
}
