package dev.volteface.contracts.statement;

import java.time.LocalDate;

/**
 * The days within which something was said, both included.
 *
 * @param inferred whether a part of it was worked out rather than written
 */
public record SaidOn(LocalDate from, LocalDate to, boolean inferred) {
    public SaidOn {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("said on " + from + " to " + to);
        }
    }

    /** Whether every day of this lies before every day of {@code other}. */
    public boolean isBefore(SaidOn other) {
        return to.isBefore(other.from);
    }
}
