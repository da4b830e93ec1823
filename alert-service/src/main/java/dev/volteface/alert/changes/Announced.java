package dev.volteface.alert.changes;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.position.PositionEvent.Changed;
import dev.volteface.contracts.position.PositionEvent.PositionCorrected;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been said of one holder's position on one topic, so that only differences are said again. It is what its
 * events make it, so a rebuild needs nothing but the log.
 *
 * @param position as last announced
 * @param changes that stand
 * @param withdrawn the last changes that were taken back, kept so that one that returns keeps its id
 */
public record Announced(@Nullable Position position, List<Change> changes, List<Change> withdrawn) {

    /** Nothing yet. */
    public static final Announced NOTHING = new Announced(null, List.of(), List.of());

    private static final int WITHDRAWN_KEPT = 32;

    public Announced {
        changes = List.copyOf(changes);
        withdrawn = List.copyOf(withdrawn);
    }

    /** What has been said after one event more. */
    public Announced after(PositionEvent event) {
        List<Change> standing = new ArrayList<>(changes);
        List<Change> gone = new ArrayList<>(withdrawn);
        if (event instanceof Changed changed) {
            String id = changed.change().id();
            standing.removeIf(each -> each.id().equals(id));
            gone.removeIf(each -> each.id().equals(id));
            boolean taken = event instanceof PositionCorrected corrected && corrected.withdrawn();
            (taken ? gone : standing).add(changed.change());
        }
        return new Announced(
                event.position(), standing, gone.subList(Math.max(0, gone.size() - WITHDRAWN_KEPT), gone.size()));
    }
}
