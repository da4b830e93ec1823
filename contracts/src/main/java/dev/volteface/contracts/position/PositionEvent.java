package dev.volteface.contracts.position;

import java.time.Instant;

/** What happens to a position. Each event carries the position as it now stands. */
public sealed interface PositionEvent {

    /** Where the position stands after this. */
    Position position();

    /** Key of the stream: holder id and topic id. */
    static String key(String holderId, String topicId) {
        return holderId + "|" + topicId;
    }

    /** An event that announces a change. */
    sealed interface Changed extends PositionEvent {

        /** What changed. */
        Change change();
    }

    record PositionTaken(Position position, Change change) implements Changed {}

    record PositionReversed(Position position, Change change) implements Changed {}

    record PositionShifted(Position position, Change change) implements Changed {}

    record PositionSoftened(Position position, Change change) implements Changed {}

    record PositionHardened(Position position, Change change) implements Changed {}

    /** A side was heard again, or the evidence for it grew, shrank or was read otherwise. */
    record PositionReaffirmed(Position position) implements PositionEvent {}

    /** Nothing is left, or nothing was heard for long, so that no side can be given. */
    record PositionLapsed(Position position, Instant firstRecorded) implements PositionEvent {}

    /** A reversal or shift shows that is not yet borne out: its tier is possible. */
    record ChangeSuspected(Position position, Change change) implements Changed {}

    /** An announced change is now dated, cited or tiered otherwise; or, when {@code withdrawn}, is none. */
    record PositionCorrected(Position position, Change change, boolean withdrawn) implements Changed {}
}
