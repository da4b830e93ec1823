package dev.volteface.alert.positions;

import static dev.volteface.alert.scenes.Cast.AMBASSADOR;
import static dev.volteface.alert.scenes.Cast.MINISTER;
import static dev.volteface.alert.scenes.Cast.NEIGHBOUR;
import static dev.volteface.alert.scenes.Cast.PREMIER;
import static dev.volteface.alert.scenes.Cast.THE_MINISTER;
import static dev.volteface.alert.scenes.Cast.THE_STATE;
import static dev.volteface.alert.scenes.Cast.TOLL;
import static dev.volteface.alert.scenes.Line.keeps;
import static dev.volteface.alert.scenes.Line.said;
import static dev.volteface.alert.scenes.Line.scraps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.scenes.Line;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Change.Kind;
import dev.volteface.contracts.position.Change.Tier;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionDeciderTest {

    @Test
    void nothing_heard_is_not_enough_evidence() {
        assertThat(minister().position().outlook()).isEqualTo(Outlook.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void the_first_side_heard_is_taken() {
        assertThat(minister(keeps(MINISTER, "2031-01-10")).changes())
                .singleElement()
                .extracting(Change::kind, Change::from, Change::to, Change::after)
                .containsExactly(Kind.TAKEN, Stance.NEUTRAL, Stance.FAVOR, null);
    }

    @Test
    void two_occasions_on_the_other_side_are_a_confirmed_reversal_between_the_last_old_and_the_first_new_day() {
        Change change = theTurn(minister(
                keeps(MINISTER, "2031-01-10"),
                keeps(MINISTER, "2031-02-10"),
                scraps(MINISTER, "2031-05-10"),
                scraps(MINISTER, "2031-06-10")));
        assertThat(change.kind()).isEqualTo(Kind.REVERSED);
        assertThat(change.tier()).isEqualTo(Tier.CONFIRMED);
        assertThat(change.after()).isEqualTo(LocalDate.parse("2031-02-10"));
        assertThat(change.on()).isEqualTo(LocalDate.parse("2031-05-10"));
        assertThat(change.before()).extracting(each -> each.stance()).containsOnly(Stance.FAVOR);
        assertThat(change.evidence()).hasSize(2);
        assertThat(change.reason())
                .isEqualTo("“scrap” on 2031-05-10 after “keep” until 2031-02-10;"
                        + " heard on two occasions, the second on 2031-06-10.");
    }

    @Test
    void one_occasion_is_only_suspected_and_leaves_the_position() {
        Timeline timeline = minister(keeps(MINISTER, "2031-01-10"), scraps(MINISTER, "2031-05-10"));
        assertThat(theTurn(timeline).tier()).isEqualTo(Tier.POSSIBLE);
        assertThat(timeline.position().stance()).isEqualTo(Stance.FAVOR);
    }

    @Test
    void many_sentences_of_one_occasion_are_one_piece_of_evidence() {
        Line line = scraps(MINISTER, "2031-05-10");
        Timeline timeline =
                minister(keeps(MINISTER, "2031-01-10"), line, line.saying("Away with it."), line.saying("It goes."));
        assertThat(theTurn(timeline).tier()).isEqualTo(Tier.POSSIBLE);
    }

    @Test
    void a_prepared_text_with_two_concordant_statements_confirms() {
        Line line = scraps(MINISTER, "2031-05-10").fromPaper();
        Timeline timeline = minister(keeps(MINISTER, "2031-01-10"), line, line.saying("Away with it."));
        assertThat(theTurn(timeline).tier()).isEqualTo(Tier.CONFIRMED);
    }

    @Test
    void an_explicit_reversal_confirms() {
        Line keep = keeps(MINISTER, "2031-01-10");
        Line turn = scraps(MINISTER, "2031-05-10");
        Timeline timeline = PositionDecider.decide(
                THE_MINISTER,
                TOLL,
                List.of(keep.evidence(), turn.evidence()),
                each -> each.statementId().equals(turn.id()));
        assertThat(theTurn(timeline).tier()).isEqualTo(Tier.CONFIRMED);
    }

    @Test
    void a_condition_on_the_new_side_makes_it_a_shift() {
        Change change = theTurn(minister(
                keeps(MINISTER, "2031-01-10"),
                scraps(MINISTER, "2031-05-10").with(Qualifier.CONDITION),
                scraps(MINISTER, "2031-06-10")));
        assertThat(change.kind()).isEqualTo(Kind.SHIFTED);
        assertThat(change.qualifierTo()).isEqualTo(Qualifier.CONDITION);
    }

    @Test
    void a_contrary_word_between_two_of_the_same_side_is_no_change() {
        Timeline timeline =
                minister(keeps(MINISTER, "2031-01-10"), scraps(MINISTER, "2031-02-10"), keeps(MINISTER, "2031-03-10"));
        assertThat(timeline.changes()).extracting(Change::kind).containsExactly(Kind.TAKEN);
    }

    @Test
    void a_repeat_of_the_same_words_is_no_second_occasion() {
        Line turn = scraps(MINISTER, "2031-05-10");
        Line repeat = scraps(MINISTER, "2031-06-10").saying(turn.words());
        Timeline timeline = minister(keeps(MINISTER, "2031-01-10"), turn, repeat);
        assertThat(theTurn(timeline).tier()).isEqualTo(Tier.POSSIBLE);
    }

    @Test
    void a_late_find_of_known_words_was_recorded_when_they_were() {
        Line late = keeps(MINISTER, "2031-01-10");
        Instant early = Instant.parse("2031-02-02T00:00:00Z");
        Line known = keeps(MINISTER, "2031-02-01").saying(late.words()).recordedOn(early);
        assertThat(minister(late, known).changes())
                .singleElement()
                .extracting(Change::on, Change::firstRecorded)
                .containsExactly(LocalDate.parse("2031-01-10"), early);
    }

    @Test
    void opposite_words_of_the_same_day_are_weighed_together() {
        Timeline timeline = minister(
                keeps(MINISTER, "2031-01-10"), scraps(MINISTER, "2031-01-10").in("another"));
        assertThat(timeline.changes()).isEmpty();
        assertThat(timeline.position().outlook()).isEqualTo(Outlook.MIXED);
    }

    @Test
    void dates_that_overlap_prove_no_reversal() {
        Timeline timeline = minister(
                keeps(MINISTER, "2031-01-10").until("2031-01-12"),
                scraps(MINISTER, "2031-01-11").until("2031-01-13"));
        assertThat(theTurn(timeline).tier()).isEqualTo(Tier.POSSIBLE);
        assertThat(theTurn(timeline).reason()).contains("the dates overlap");
    }

    @Test
    void a_vague_date_around_a_sharp_one_says_nothing_of_the_order() {
        Timeline timeline = minister(
                keeps(MINISTER, "2031-06-10"), scraps(MINISTER, "2031-01-01").until("2031-12-31"));
        assertThat(timeline.changes()).extracting(Change::kind).containsExactly(Kind.TAKEN);
    }

    @Test
    void hearsay_alone_is_not_enough_evidence_and_changes_nothing() {
        Timeline timeline = minister(
                keeps(MINISTER, "2031-01-10").relayedBy(NEIGHBOUR),
                scraps(MINISTER, "2031-05-10").relayedBy(NEIGHBOUR));
        assertThat(timeline.changes()).isEmpty();
        assertThat(timeline.position().outlook()).isEqualTo(Outlook.NOT_ENOUGH_EVIDENCE);
        assertThat(timeline.position().evidence()).hasSize(2);
    }

    @Test
    void neutral_words_decide_no_side_and_reserve_declines() {
        Line neutral = said(MINISTER, "2031-01-10", Stance.NEUTRAL, "The toll was raised in 2028.");
        Line reserved =
                said(MINISTER, "2031-01-11", Stance.NEUTRAL, "No comment.").with(Qualifier.RESERVED);
        assertThat(minister(neutral).position().outlook()).isEqualTo(Outlook.NOT_ENOUGH_EVIDENCE);
        assertThat(minister(neutral, reserved).position().outlook()).isEqualTo(Outlook.DECLINED);
    }

    @Test
    void a_limit_taken_on_twice_softens_and_dropped_twice_hardens() {
        Timeline timeline = minister(
                keeps(MINISTER, "2031-01-10"),
                keeps(MINISTER, "2031-02-10").with(Qualifier.CONDITION),
                keeps(MINISTER, "2031-03-10").with(Qualifier.CONDITION),
                keeps(MINISTER, "2031-04-10"),
                keeps(MINISTER, "2031-05-10"));
        assertThat(timeline.changes())
                .extracting(Change::kind)
                .containsExactly(Kind.TAKEN, Kind.SOFTENED, Kind.HARDENED);
    }

    @Test
    void for_a_body_the_highest_authority_decides_and_dissent_below_splits() {
        Timeline timeline =
                state(keeps(AMBASSADOR, "2031-01-10"), scraps(MINISTER, "2031-02-10"), keeps(AMBASSADOR, "2031-03-10"));
        assertThat(timeline.position().stance()).isEqualTo(Stance.AGAINST);
        assertThat(timeline.position().outlook()).isEqualTo(Outlook.SPLIT);
        assertThat(timeline.changes()).extracting(Change::kind).containsExactly(Kind.TAKEN);
    }

    @Test
    void hearsay_of_a_higher_authority_silences_nobody() {
        Timeline timeline = state(
                keeps(MINISTER, "2031-02-10"), scraps(PREMIER, "2031-03-10").relayedBy(NEIGHBOUR));
        assertThat(timeline.position().stance()).isEqualTo(Stance.FAVOR);
    }

    @Test
    void a_bodys_change_that_is_one_persons_own_is_shared_with_them() {
        Timeline alone =
                state(keeps(MINISTER, "2031-01-10"), scraps(MINISTER, "2031-02-10"), scraps(MINISTER, "2031-03-10"));
        assertThat(theTurn(alone).sharedWith()).isEqualTo(MINISTER.id());
    }

    @Test
    void a_change_over_two_people_is_shared_with_nobody() {
        var successor = new dev.volteface.contracts.statement.Speaker(
                "person:new", "New", MINISTER.kind(), null, MINISTER.authority(), MINISTER.speaksFor());
        Timeline both =
                state(keeps(MINISTER, "2031-01-10"), scraps(successor, "2031-02-10"), scraps(successor, "2031-03-10"));
        assertThat(theTurn(both).sharedWith()).isNull();
    }

    @Test
    void rows_of_several_topic_versions_are_named_by_the_newest() {
        var revised = new dev.volteface.contracts.statement.TopicRef(TOLL.topicId(), 2, "Toll", "retain", "end");
        Timeline timeline = PositionDecider.decide(List.of(
                new EvidenceDelta.Add(
                        THE_MINISTER, revised, keeps(MINISTER, "2031-01-10").evidence()),
                new EvidenceDelta.Add(
                        THE_MINISTER, TOLL, keeps(MINISTER, "2031-02-10").evidence())));
        assertThat(timeline.position().topic()).isEqualTo(revised);
    }

    private static Change theTurn(Timeline timeline) {
        List<Change> turns = timeline.changes().stream()
                .filter(change -> change.kind() == Kind.REVERSED || change.kind() == Kind.SHIFTED)
                .toList();
        assertThat(turns).hasSize(1);
        return turns.getFirst();
    }

    private static Timeline minister(Line... lines) {
        return timeline(THE_MINISTER, lines);
    }

    private static Timeline state(Line... lines) {
        return timeline(THE_STATE, lines);
    }

    private static Timeline timeline(Holder holder, Line... lines) {
        return PositionDecider.decide(
                holder, TOLL, Arrays.stream(lines).map(Line::evidence).toList());
    }
}
