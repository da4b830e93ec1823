package dev.volteface.alert.positions.kafka;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A position whose evidence changed and which is not yet folded again.
 *
 * @param since the first delta since the last fold
 * @param last the last one
 * @param recorded when the newest fact among them was first taken in
 */
record Unsettled(Instant since, Instant last, Instant recorded) {

    /** Evidence that comes in one breath is folded together. */
    static final Duration QUIET = Duration.ofMillis(300);

    /** Evidence that never pauses is folded all the same. */
    static final Duration LONGEST = Duration.ofSeconds(5);

    static Unsettled after(@Nullable Unsettled before, Instant now, Instant recorded) {
        if (before == null) {
            return new Unsettled(now, now, recorded);
        }
        return new Unsettled(before.since, now, before.recorded.isAfter(recorded) ? before.recorded : recorded);
    }

    boolean isQuiet(Instant now) {
        return !last.plus(QUIET).isAfter(now) || !since.plus(LONGEST).isAfter(now);
    }
}
