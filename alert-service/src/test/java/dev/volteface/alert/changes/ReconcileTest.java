package dev.volteface.alert.changes;

import static dev.volteface.alert.scenes.Cast.MINISTER;
import static dev.volteface.alert.scenes.Line.keeps;
import static dev.volteface.alert.scenes.Line.scraps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.scenes.Line;
import dev.volteface.alert.scenes.NewsRoom;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Change.Kind;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.position.PositionEvent.ChangeSuspected;
import dev.volteface.contracts.position.PositionEvent.Changed;
import dev.volteface.contracts.position.PositionEvent.PositionCorrected;
import dev.volteface.contracts.position.PositionEvent.PositionLapsed;
import dev.volteface.contracts.position.PositionEvent.PositionReaffirmed;
import dev.volteface.contracts.position.PositionEvent.PositionReversed;
import dev.volteface.contracts.position.PositionEvent.PositionTaken;
import dev.volteface.contracts.statement.StatementEvent.StatementDisputed;
import dev.volteface.contracts.statement.StatementEvent.StatementRetracted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconcileTest {

    private static final Line KEEP = keeps(MINISTER, "2031-01-10");
    private static final Line SCRAP = scraps(MINISTER, "2031-05-10");
    private static final Line SCRAP_AGAIN = scraps(MINISTER, "2031-06-10");

    private final NewsRoom room = new NewsRoom();

    @Test
    void a_suspicion_that_is_borne_out_is_the_same_change_with_a_higher_revision() {
        Change suspected = ((ChangeSuspected) read(KEEP, SCRAP)).change();
        Change reversed = ((PositionReversed) read(SCRAP_AGAIN)).change();
        assertThat(reversed.id()).isEqualTo(suspected.id()).matches("c-[0-9a-f]{24}");
        assertThat(reversed.revision()).isEqualTo(suspected.revision() + 1);
    }

    @Test
    void a_suspicion_is_withdrawn_when_the_old_side_is_heard_again() {
        Change suspected = ((ChangeSuspected) read(KEEP, SCRAP)).change();
        room.read(List.of(keeps(MINISTER, "2031-06-01")));
        assertThat(ministers(PositionCorrected.class))
                .filteredOn(PositionCorrected::withdrawn)
                .singleElement()
                .extracting(event -> event.change().id())
                .isEqualTo(suspected.id());
    }

    @Test
    void an_earlier_find_of_the_new_side_dates_the_change_anew_under_its_id() {
        Change reversed = ((PositionReversed) read(KEEP, SCRAP, SCRAP_AGAIN)).change();
        PositionCorrected corrected = (PositionCorrected) read(scraps(MINISTER, "2031-04-01"));
        assertThat(corrected.withdrawn()).isFalse();
        assertThat(corrected.change().id()).isEqualTo(reversed.id());
        assertThat(corrected.change().on()).isEqualTo(LocalDate.parse("2031-04-01"));
    }

    @Test
    void the_side_heard_again_reaffirms_the_position() {
        read(KEEP);
        assertThat(read(keeps(MINISTER, "2031-02-10"))).isInstanceOf(PositionCorrected.class);
        assertThat(read(keeps(MINISTER, "2031-03-10"))).isInstanceOf(PositionReaffirmed.class);
    }

    @Test
    void an_earlier_find_of_another_first_side_makes_what_was_taken_a_turn() {
        read(SCRAP, SCRAP_AGAIN);
        room.read(List.of(KEEP));
        assertThat(room.of(MINISTER.id()).changes())
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(Kind.TAKEN, Kind.REVERSED);
        assertThat(ministers(PositionTaken.class)).hasSize(2);
    }

    @Test
    void when_nothing_is_left_the_position_lapses() {
        read(KEEP);
        room.hear(new StatementRetracted(KEEP.article(), KEEP.id()), Line.LATE);
        assertThat(ministers(PositionLapsed.class))
                .singleElement()
                .extracting(event -> event.position().outlook())
                .isEqualTo(Outlook.NOT_ENOUGH_EVIDENCE);
        assertThat(room.of(MINISTER.id()).changes()).isEmpty();
    }

    @Test
    void a_change_that_returns_keeps_its_id_and_counts_on() {
        Change first = ((PositionReversed) read(KEEP, SCRAP, SCRAP_AGAIN)).change();
        room.hear(new StatementRetracted(SCRAP.article(), SCRAP.id()), Line.LATE);
        room.hear(new StatementRetracted(SCRAP_AGAIN.article(), SCRAP_AGAIN.id()), Line.LATE);
        assertThat(turns()).isEmpty();
        room.read(List.of(SCRAP));
        assertThat(turns()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo(first.id());
            assertThat(change.revision()).isGreaterThan(first.revision());
        });
    }

    @Test
    void a_disputed_statement_carries_no_change() {
        read(KEEP, SCRAP);
        room.hear(new StatementDisputed(SCRAP.article(), SCRAP.id(), "a parody"), Line.LATE);
        assertThat(turns()).isEmpty();
    }

    @Test
    void a_turn_and_its_return_are_two_changes_with_ids_of_their_own() {
        read(KEEP, SCRAP, SCRAP_AGAIN, keeps(MINISTER, "2031-07-10"), keeps(MINISTER, "2031-08-10"));
        read(scraps(MINISTER, "2031-09-10"), scraps(MINISTER, "2031-10-10"));
        assertThat(turns()).hasSize(3).extracting(Change::id).doesNotHaveDuplicates();
    }

    @Test
    void what_was_announced_is_what_its_events_make_it() {
        read(
                KEEP,
                SCRAP,
                keeps(MINISTER, "2031-06-01"),
                scraps(MINISTER, "2031-07-01"),
                scraps(MINISTER, "2031-08-01"));
        Announced again = Announced.NOTHING;
        for (PositionEvent event : ministers(PositionEvent.class)) {
            again = again.after(event);
        }
        assertThat(again).isEqualTo(room.of(MINISTER.id()));
    }

    @Test
    void every_event_about_a_change_has_a_revision_of_its_own() {
        read(
                KEEP,
                SCRAP,
                keeps(MINISTER, "2031-06-01"),
                scraps(MINISTER, "2031-07-01"),
                scraps(MINISTER, "2031-08-01"));
        assertThat(ministers(Changed.class))
                .extracting(event -> event.change().id() + "/" + event.change().revision())
                .doesNotHaveDuplicates();
    }

    /** Reads each line as an article, and answers the last event of the minister's. */
    private PositionEvent read(Line... lines) {
        for (Line line : lines) {
            room.read(List.of(line));
        }
        return ministers(PositionEvent.class).getLast();
    }

    private List<Change> turns() {
        return room.of(MINISTER.id()).changes().stream()
                .filter(change -> change.kind() == Kind.REVERSED)
                .toList();
    }

    private <E> List<E> ministers(Class<E> type) {
        return room.said.stream()
                .filter(event -> event.position().holder().id().equals(MINISTER.id()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
