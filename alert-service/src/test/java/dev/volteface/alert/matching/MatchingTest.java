package dev.volteface.alert.matching;

import static dev.volteface.alert.scenes.Cast.MARELIA;
import static dev.volteface.alert.scenes.Cast.MINISTER;
import static dev.volteface.alert.scenes.Cast.THE_MINISTER;
import static dev.volteface.alert.scenes.Cast.THE_STATE;
import static dev.volteface.alert.scenes.Cast.TOLL;
import static dev.volteface.alert.scenes.Line.keeps;
import static dev.volteface.alert.scenes.Line.scraps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.matching.Match.Correct;
import dev.volteface.alert.matching.Match.Ignore;
import dev.volteface.alert.matching.Match.Raise;
import dev.volteface.alert.positions.PositionDecider;
import dev.volteface.alert.scenes.Line;
import dev.volteface.alert.scenes.Subscribers;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Change.Tier;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.subscription.Terms;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final String FIRST_DAY = "2031-05-10";
    private static final Instant NEXT_DAY = Instant.parse("2031-06-11T07:00:00Z");
    private static final Line KEEP = keeps(MINISTER, "2031-01-10").recordedOn(NEXT_DAY);
    private static final Line SCRAP = scraps(MINISTER, FIRST_DAY).recordedOn(NEXT_DAY);
    private static final Line SCRAP_AGAIN = scraps(MINISTER, "2031-06-10").recordedOn(NEXT_DAY);

    private static final Change SUSPECTED = change(THE_MINISTER, KEEP, SCRAP);
    private static final Change CONFIRMED = change(THE_MINISTER, KEEP, SCRAP, SCRAP_AGAIN);
    private static final Terms ALL = Subscribers.everything(false);

    @Test
    void a_confirmed_change_recorded_soon_after_it_was_said_is_raised_as_news() {
        assertThat(match(ALL, CONFIRMED)).isInstanceOfSatisfying(Raise.class, raise -> {
            assertThat(raise.event().historical()).isFalse();
            assertThat(raise.event().alertId())
                    .isEqualTo(AlertIds.of("s-1", CONFIRMED.id()))
                    .matches("al-[0-9a-f]{24}");
            assertThat(raise.event().reason()).contains("anybody").contains("confirmed or better");
        });
    }

    @Test
    void a_suspicion_is_raised_only_for_those_who_ask_for_possible_changes() {
        assertThat(match(ALL, SUSPECTED)).isEqualTo(new Ignore("tier: POSSIBLE"));
        Terms eager = Subscribers.of(Subscribers.everything(true), Set.of(), Tier.POSSIBLE, FIRST_DAY);
        assertThat(match(eager, SUSPECTED)).isInstanceOf(Raise.class);
    }

    @Test
    void a_suspicion_that_was_alerted_is_corrected_and_not_raised_again_when_confirmed() {
        assertThat(match(ALL, CONFIRMED, false, new Told(SUSPECTED, false))).isInstanceOf(Correct.class);
    }

    @Test
    void what_was_told_already_is_not_told_again() {
        assertThat(match(ALL, CONFIRMED, false, new Told(CONFIRMED, false))).isEqualTo(new Ignore("told already"));
    }

    @Test
    void a_change_that_was_told_and_is_none_is_corrected() {
        assertThat(match(ALL, CONFIRMED, true, new Told(CONFIRMED, false)))
                .isInstanceOfSatisfying(
                        Correct.class,
                        correct -> assertThat(correct.event().withdrawn()).isTrue());
    }

    @Test
    void a_change_withdrawn_before_it_was_told_is_no_matter() {
        assertThat(Matching.match("s-1", ALL, CONFIRMED, true, Map.of())).isInstanceOf(Ignore.class);
    }

    @Test
    void a_change_on_the_first_day_asked_for_is_told_and_one_on_the_day_before_is_not() {
        assertThat(match(from(FIRST_DAY), CONFIRMED)).isInstanceOf(Raise.class);
        assertThat(match(from("2031-05-11"), CONFIRMED)).isEqualTo(new Ignore("dated before 2031-05-11"));
    }

    @Test
    void a_change_recorded_too_long_after_it_was_said_is_history() {
        Change late = change(THE_MINISTER, KEEP, SCRAP, SCRAP_AGAIN.recordedOn(Line.LATE));
        assertThat(match(ALL, late)).isInstanceOf(Ignore.class);
        assertThat(match(Subscribers.everything(true), late))
                .isInstanceOfSatisfying(
                        Raise.class,
                        raise -> assertThat(raise.event().historical()).isTrue());
    }

    @Test
    void an_imported_change_is_history_however_fresh() {
        assertThat(match(ALL, change(THE_MINISTER, KEEP, SCRAP, SCRAP_AGAIN.imported())))
                .isInstanceOf(Ignore.class);
    }

    @Test
    void whoever_asks_for_a_body_hears_of_those_who_speak_for_it() {
        assertThat(match(holders(MARELIA.id()), CONFIRMED)).isInstanceOf(Raise.class);
        assertThat(match(holders("state:tervo"), CONFIRMED)).isEqualTo(new Ignore("holder: " + MINISTER.id()));
    }

    @Test
    void a_bodys_change_that_is_its_ministers_own_raises_nothing_by_itself() {
        Change shared = change(THE_STATE, KEEP, SCRAP, SCRAP_AGAIN);
        assertThat(match(holders(MARELIA.id()), shared))
                .isEqualTo(new Ignore("shares the notification of " + MINISTER.id()));
    }

    @Test
    void taken_sides_are_told_only_to_those_who_ask() {
        Change taken = PositionDecider.decide(THE_MINISTER, TOLL, List.of(KEEP.evidence()))
                .changes()
                .getFirst();
        assertThat(match(ALL, taken)).isEqualTo(new Ignore("kind: TAKEN"));
    }

    private static Terms from(String day) {
        return Subscribers.of(ALL, Set.of(), Tier.CONFIRMED, day);
    }

    private static Terms holders(String holder) {
        return Subscribers.of(ALL, Set.of(holder), Tier.CONFIRMED, "2031-01-01");
    }

    private static Match match(Terms terms, Change change) {
        return Matching.match("s-1", terms, change, false, Map.of());
    }

    private static Match match(Terms terms, Change change, boolean withdrawn, Told told) {
        return Matching.match("s-1", terms, change, withdrawn, Map.of(AlertIds.of("s-1", change.id()), told));
    }

    private static Change change(Holder holder, Line... lines) {
        return PositionDecider.decide(
                        holder, TOLL, Arrays.stream(lines).map(Line::evidence).toList())
                .changes()
                .getLast();
    }
}
