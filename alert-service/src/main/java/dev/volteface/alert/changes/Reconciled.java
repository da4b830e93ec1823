package dev.volteface.alert.changes;

import dev.volteface.contracts.position.PositionEvent;
import java.util.List;

/** The events that make up the difference, and what has been announced with them. */
public record Reconciled(List<PositionEvent> events, Announced announced) {
    public Reconciled {
        events = List.copyOf(events);
    }
}
