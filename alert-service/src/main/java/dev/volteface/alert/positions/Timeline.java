package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Position;
import java.util.List;

/**
 * What all evidence of one holder on one topic comes to.
 *
 * @param position where they stand; a change that is not yet borne out doesn't move it
 * @param changes in order of time, with the ids that they have if they are detected now
 * @param occasions that count, in order of time
 */
public record Timeline(Position position, List<Change> changes, List<Occasion> occasions) {
    public Timeline {
        changes = List.copyOf(changes);
        occasions = List.copyOf(occasions);
    }
}
