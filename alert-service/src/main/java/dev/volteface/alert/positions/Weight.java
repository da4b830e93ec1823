package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Probabilities;
import java.util.Collection;

/**
 * How much a statement counts for its side: the log-odds between the sides, times the confidence that the speaker is
 * right. Bounded on both ends, so that one overconfident tag can't outweigh a whole speech, and none is void.
 */
final class Weight {

    private static final double LEAST = 0.1;
    private static final double MOST = 4;
    private static final double SMOOTHING = 0.02;

    private Weight() {}

    static double of(Evidence evidence) {
        return evidence.confidence() * Math.clamp(Math.abs(logOdds(evidence.p())), LEAST, MOST);
    }

    static double of(Collection<Evidence> evidence) {
        return evidence.stream().mapToDouble(Weight::of).sum();
    }

    /** How sure so much weight makes one: from 0, towards 1. */
    static double certainty(double weight) {
        return 1 - Math.exp(-weight / 2);
    }

    /** To three decimals, so that no event depends on the last bits of a float. */
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static double logOdds(Probabilities p) {
        return Math.log((p.favor() + SMOOTHING) / (p.against() + SMOOTHING));
    }
}
