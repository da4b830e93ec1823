package dev.volteface.alert.matching;

import dev.volteface.contracts.position.Change;
import java.util.Objects;

/**
 * What a subscriber was last told of a change.
 *
 * @param withdrawn whether they were told that it was none
 */
public record Told(Change change, boolean withdrawn) {

    /** Whether this reads otherwise to a person: in kind, tier, sides, dates, or whether it stands. */
    boolean readsOtherwise(Told other) {
        return withdrawn != other.withdrawn || !sameFact(change, other.change);
    }

    private static boolean sameFact(Change one, Change other) {
        return one.kind() == other.kind()
                && one.tier() == other.tier()
                && one.from() == other.from()
                && one.to() == other.to()
                && one.on().equals(other.on())
                && Objects.equals(one.after(), other.after());
    }
}
