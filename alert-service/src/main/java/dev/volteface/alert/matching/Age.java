package dev.volteface.alert.matching;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * Whether a change is news or history. Its newest statement decides: one that was taken in later than the freshness
 * allows after it was said, or that came by import or a feed's first poll, is history. So a change that is borne out
 * by today's words is news although it began long ago.
 */
final class Age {

    private static final Comparator<Evidence> BY_TIME = Comparator.comparing(
                    (Evidence evidence) -> evidence.saidOn().to())
            .thenComparing(Evidence::firstRecorded)
            .thenComparing(Evidence::statementId);

    private Age() {}

    static boolean isHistory(Change change, Duration freshness) {
        Evidence newest = change.evidence().stream()
                .max(BY_TIME)
                .orElseThrow(() -> new IllegalArgumentException("change " + change.id() + " cites nothing"));
        return newest.article().history() || lag(newest).compareTo(freshness) > 0;
    }

    private static Duration lag(Evidence evidence) {
        return Duration.between(
                evidence.saidOn().to().atStartOfDay(ZoneOffset.UTC).toInstant(), evidence.firstRecorded());
    }
}
