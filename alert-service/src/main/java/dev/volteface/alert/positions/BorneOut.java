package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When a turn is confirmed: heard after the old side beyond doubt, and on two occasions at different times, or in an
 * explicit reversal, or in one prepared text with concordant statements.
 *
 * @param explicit whether a statement names its own reversal (“I was against it; now I support it”)
 * @param limits whether the turn is one of limits within a side, so that only statements limited (or not) like the
 *     whole occasion are concordant
 */
record BorneOut(Predicate<Evidence> explicit, boolean limits) {

    private static final int CONCORDANT = 2;

    /** For turns from one side to the other. */
    BorneOut(Predicate<Evidence> explicit) {
        this(explicit, false);
    }

    /** For limits taken on or dropped. */
    BorneOut ofLimits() {
        return new BorneOut(explicit, true);
    }

    boolean test(List<Occasion> old, List<Occasion> turned) {
        return ground(old, turned).isPresent();
    }

    /** Why the turn is confirmed, if it is. */
    Optional<String> ground(List<Occasion> old, List<Occasion> turned) {
        if (clear(old, turned).isEmpty()) {
            return Optional.empty();
        }
        return twice(turned)
                .or(() -> turned.stream()
                        .flatMap(each -> explicitIn(each).stream())
                        .findFirst())
                .or(() -> clear(old, turned).stream()
                        .flatMap(each -> preparedIn(each).stream())
                        .findFirst());
    }

    /** The occasions of the turn that came after all of the old side's. */
    static List<Occasion> clear(List<Occasion> old, List<Occasion> turned) {
        LocalDate last = lastDay(old);
        return turned.stream()
                .filter(occasion -> occasion.saidOn().from().isAfter(last))
                .toList();
    }

    static LocalDate lastDay(List<Occasion> occasions) {
        return occasions.stream()
                .map(occasion -> occasion.saidOn().to())
                .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Optional<String> twice(List<Occasion> turned) {
        return turned.stream()
                .filter(later ->
                        turned.stream().anyMatch(earlier -> earlier.saidOn().isBefore(later.saidOn())))
                .findFirst()
                .map(later -> "heard on two occasions, the second on "
                        + later.saidOn().from());
    }

    private Optional<String> explicitIn(Occasion occasion) {
        return occasion.winning().stream()
                .filter(explicit)
                .findFirst()
                .map(evidence -> "the speaker names the reversal");
    }

    private Optional<String> preparedIn(Occasion occasion) {
        boolean limited = Qualifiers.limits(occasion.qualifier());
        long concordant = occasion.winning().stream()
                .filter(Evidence::prepared)
                .filter(evidence -> !limits || Qualifiers.limits(evidence.qualifier()) == limited)
                .count();
        return concordant < CONCORDANT
                ? Optional.empty()
                : Optional.of("a prepared text with " + concordant + " concordant statements");
    }
}
