package dev.volteface.alert.views.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last events that this instance told, and who listens for the next. */
final class RecentEvents {

    /** So many are kept for those who come again. */
    static final int KEPT = 1000;

    /** What someone is told who comes again too late for what was missed: read everything anew. */
    static final LiveEvent MISSED = new LiveEvent("", "missed", "{}");

    private final Deque<LiveEvent> recent = new ArrayDeque<>();
    private final Set<Listener> listeners = new HashSet<>();

    synchronized void tell(LiveEvent event) {
        if (recent.size() == KEPT) {
            recent.removeFirst();
        }
        recent.addLast(event);
        listeners.forEach(listener -> listener.hear(event));
        listeners.removeIf(Listener::isDropped);
    }

    /** A new listener, who first hears what came after the event last heard. */
    synchronized Listener listen(@Nullable String lastHeard) {
        Listener listener = new Listener(KEPT + 256);
        missed(lastHeard).forEach(listener::hear);
        listeners.add(listener);
        return listener;
    }

    synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** Sends everybody home. */
    synchronized void close() {
        listeners.forEach(Listener::drop);
        listeners.clear();
    }

    private List<LiveEvent> missed(@Nullable String lastHeard) {
        if (lastHeard == null || lastHeard.isBlank()) {
            return List.of();
        }
        List<LiveEvent> after = new ArrayList<>();
        boolean found = false;
        for (LiveEvent event : recent) {
            if (found) {
                after.add(event);
            }
            found = found || event.id().equals(lastHeard);
        }
        return found ? after : List.of(MISSED);
    }
}
