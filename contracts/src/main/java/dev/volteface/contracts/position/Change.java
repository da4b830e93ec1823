package dev.volteface.contracts.position;

import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.TopicRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move of a position, dated by an interval and citing what was said before and after.
 *
 * @param id minted when the change is first detected, and kept
 * @param revision from 1; raised by each correction
 * @param after the last day of the old evidence: the change came after it; null where nothing came before
 * @param on the first day on which the new side was heard
 * @param before the newest statements of the old side
 * @param evidence the statements of the new side
 * @param confidence that the change is one, 0 to 1
 * @param reason why it was found and why in this tier, in a sentence
 * @param sharedWith the id of the person whose own change this is for the body they speak for; such a change shares
 *     the person's notification
 * @param firstRecorded when the newest evidence was first taken in (log time)
 */
public record Change(
        String id,
        int revision,
        Holder holder,
        TopicRef topic,
        Kind kind,
        Tier tier,
        Stance from,
        Stance to,
        Qualifier qualifierFrom,
        Qualifier qualifierTo,
        @Nullable LocalDate after,
        LocalDate on,
        List<Evidence> before,
        List<Evidence> evidence,
        double confidence,
        String reason,
        @Nullable String sharedWith,
        Instant firstRecorded) {

    public Change {
        before = List.copyOf(before);
        evidence = List.copyOf(evidence);
    }

    /** In which way a position moved. */
    public enum Kind {
        /** A side was taken where none was known. */
        TAKEN,
        /** The side changed without reserve. */
        REVERSED,
        /** The side changed within limits: from backing to urging phased easing. */
        SHIFTED,
        /** The same side, now qualified. */
        SOFTENED,
        /** The same side, no longer qualified. */
        HARDENED,
        /** The same side, heard again. */
        REAFFIRMED,
        /** Not heard for long. */
        LAPSED
    }

    /** How sure a change is. */
    public enum Tier {
        /** One occasion, not yet borne out. */
        POSSIBLE,
        /** Two occasions, an explicit reversal, or one prepared text with concordant statements. */
        CONFIRMED
    }
}
