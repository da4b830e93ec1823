package dev.volteface.analysis.stance;

import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import java.util.List;

/**
 * What one sentence says on one topic.
 *
 * @param weight of the side, 0 to 1
 */
record Verdict(Stance stance, double weight, List<Span> evidence) {
    Verdict {
        evidence = List.copyOf(evidence);
    }

    double signed() {
        return switch (stance) {
            case FAVOR -> weight;
            case AGAINST -> -weight;
            case NEUTRAL -> 0;
        };
    }
}
