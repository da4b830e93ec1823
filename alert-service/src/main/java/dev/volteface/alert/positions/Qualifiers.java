package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Qualifier;
import java.util.Collection;
import java.util.List;

/**
 * What limits a side, over several statements: the strongest qualifier (condition, scope, reserved) that carries at
 * least a fifth of their weight, so that one aside in a long speech doesn't decide.
 */
final class Qualifiers {

    private static final List<Qualifier> STRONGEST_FIRST =
            List.of(Qualifier.CONDITION, Qualifier.SCOPE, Qualifier.RESERVED);
    private static final double SHARE = 0.2;

    private Qualifiers() {}

    static Qualifier strongest(Collection<Evidence> side) {
        double all = Weight.of(side);
        return STRONGEST_FIRST.stream()
                .filter(qualifier -> weight(side, qualifier) > 0 && weight(side, qualifier) >= SHARE * all)
                .findFirst()
                .orElse(Qualifier.NONE);
    }

    /** Whether the qualifier takes something back; a scope only says what of. */
    static boolean limits(Qualifier qualifier) {
        return switch (qualifier) {
            case CONDITION, RESERVED -> true;
            case NONE, SCOPE -> false;
        };
    }

    private static double weight(Collection<Evidence> side, Qualifier qualifier) {
        return side.stream()
                .filter(evidence -> evidence.qualifier() == qualifier)
                .mapToDouble(Weight::of)
                .sum();
    }
}
