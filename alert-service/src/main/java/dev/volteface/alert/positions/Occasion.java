package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Stance;
import java.util.Comparator;
import java.util.List;

/**
 * One interview, speech or day of talking, with the side that it speaks for; its sentences are one piece of evidence.
 *
 * @param evidence heaviest first; nothing relayed
 */
public record Occasion(String id, SaidOn saidOn, Lean lean, List<Evidence> evidence) {

    static final Comparator<Occasion> BY_TIME = Comparator.comparing(
                    (Occasion occasion) -> occasion.saidOn().from())
            .thenComparing(occasion -> occasion.saidOn().to())
            .thenComparing(Occasion::id);

    private static final Comparator<Evidence> HEAVIEST_FIRST = Comparator.comparingDouble(
                    (Evidence evidence) -> -Weight.of(evidence))
            .thenComparing(Evidence::statementId);

    public Occasion {
        evidence = List.copyOf(evidence);
    }

    /** Which way an occasion speaks. */
    public enum Lean {
        FAVOR,
        AGAINST,
        /** Both sides weigh within two to one. */
        MIXED,
        /** The speaker would not say. */
        DECLINED,
        /** It describes, and takes no side. */
        NONE
    }

    static Occasion of(String id, List<Evidence> evidence) {
        List<Evidence> sorted = evidence.stream().sorted(HEAVIEST_FIRST).toList();
        return new Occasion(id, span(sorted), lean(sorted), sorted);
    }

    /** The side, or neutral where there is none. */
    public Stance side() {
        return switch (lean) {
            case FAVOR -> Stance.FAVOR;
            case AGAINST -> Stance.AGAINST;
            case MIXED, DECLINED, NONE -> Stance.NEUTRAL;
        };
    }

    boolean takesSide() {
        return side() != Stance.NEUTRAL;
    }

    /** The statements of the side that it speaks for. */
    List<Evidence> winning() {
        return on(evidence, side());
    }

    Qualifier qualifier() {
        return Qualifiers.strongest(winning());
    }

    boolean overlaps(Occasion other) {
        return !saidOn.isBefore(other.saidOn) && !other.saidOn.isBefore(saidOn);
    }

    private static Lean lean(List<Evidence> evidence) {
        double favor = Weight.of(on(evidence, Stance.FAVOR));
        double against = Weight.of(on(evidence, Stance.AGAINST));
        if (favor == 0 && against == 0) {
            return evidence.stream().anyMatch(each -> each.qualifier() == Qualifier.RESERVED)
                    ? Lean.DECLINED
                    : Lean.NONE;
        }
        if (Math.max(favor, against) <= 2 * Math.min(favor, against)) {
            return Lean.MIXED;
        }
        return favor > against ? Lean.FAVOR : Lean.AGAINST;
    }

    private static SaidOn span(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::saidOn).reduce(Occasion::hull).orElseThrow();
    }

    private static SaidOn hull(SaidOn one, SaidOn other) {
        return new SaidOn(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to(),
                one.inferred() || other.inferred());
    }

    private static List<Evidence> on(List<Evidence> evidence, Stance side) {
        return evidence.stream().filter(each -> each.stance() == side).toList();
    }
}
