package dev.volteface.analysis.stance;

import dev.volteface.contracts.statement.Probabilities;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import java.util.List;

/** Joins verdicts: sides add up, and sides that cancel each other leave none. */
final class Tally {

    private static final double ENOUGH = 0.5;

    private Tally() {}

    static Verdict of(List<Verdict> verdicts) {
        double sum = verdicts.stream().mapToDouble(Verdict::signed).sum();
        Stance stance = Math.abs(sum) < ENOUGH ? Stance.NEUTRAL : sum > 0 ? Stance.FAVOR : Stance.AGAINST;
        List<Span> evidence = verdicts.stream()
                .filter(verdict -> verdict.stance() == stance)
                .flatMap(verdict -> verdict.evidence().stream())
                .toList();
        return new Verdict(stance, Math.min(1, Math.abs(sum)), evidence);
    }

    /** How likely each side is, by how clearly the words take it; not calibrated. */
    static Probabilities probabilities(Verdict verdict) {
        double side = 0.5 + 0.4 * verdict.weight();
        double other = (1 - side) * 0.3;
        return switch (verdict.stance()) {
            case FAVOR -> new Probabilities(side, other, 1 - side - other);
            case AGAINST -> new Probabilities(other, side, 1 - side - other);
            case NEUTRAL -> new Probabilities(0.15, 0.15, 0.7);
        };
    }
}
