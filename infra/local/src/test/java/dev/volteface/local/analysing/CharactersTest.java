package dev.volteface.local.analysing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.statement.Span;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void places_in_plain_text_are_what_they_are() {
        assertThat(Characters.of("Mara said so.").pair(new Span(5, 13))).containsExactly(5, 13);
    }

    @Test
    void a_character_of_two_units_counts_once() {
        String text = "😀 Mara 😀 said";

        assertThat(Characters.of(text).pair(new Span(text.indexOf("said"), text.length())))
                .containsExactly(9, 13);
    }

    @Test
    void half_a_character_counts_as_one() {
        assertThat(Characters.of("\uD83Da").pair(new Span(1, 2))).containsExactly(1, 2);
    }
}
