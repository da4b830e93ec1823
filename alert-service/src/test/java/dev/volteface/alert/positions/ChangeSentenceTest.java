package dev.volteface.alert.positions;

import static dev.volteface.alert.scenes.Cast.MINISTER;
import static dev.volteface.alert.scenes.Cast.THE_MINISTER;
import static dev.volteface.alert.scenes.Cast.TOLL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.scenes.Line;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Qualifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeSentenceTest {

    @Test
    void a_shift_names_both_sides_and_the_condition_in_its_own_words() {
        assertThat(ChangeSentence.of(
                        turn(Qualifier.CONDITION), unused -> Optional.of("as soon as the new pier is paid for ")))
                .isEqualTo("from keep to scrap, on condition: “as soon as the new pier is paid for”");
    }

    @Test
    void a_condition_whose_words_were_erased_is_still_one() {
        assertThat(ChangeSentence.of(turn(Qualifier.CONDITION), unused -> Optional.empty()))
                .isEqualTo("from keep to scrap, on condition");
    }

    @Test
    void a_reversal_without_reserve_names_both_sides() {
        assertThat(ChangeSentence.of(turn(Qualifier.NONE), unused -> Optional.of("never quoted")))
                .isEqualTo("from keep to scrap");
    }

    private static Change turn(Qualifier qualifier) {
        List<Evidence> evidence = List.of(
                Line.keeps(MINISTER, "2031-01-10").evidence(),
                Line.scraps(MINISTER, "2031-02-10").with(qualifier).evidence());
        return PositionDecider.decide(THE_MINISTER, TOLL, evidence).changes().getLast();
    }
}
