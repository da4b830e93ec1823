package dev.volteface.alert.views.web;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One who listens: events wait here until they are sent. Who falls too far behind is dropped, and may come again. */
final class Listener {

    private final BlockingQueue<LiveEvent> waiting;
    private volatile boolean dropped;

    Listener(int patience) {
        this.waiting = new ArrayBlockingQueue<>(patience);
    }

    /** Takes an event, or drops the listener. */
    void hear(LiveEvent event) {
        if (!waiting.offer(event)) {
            dropped = true;
        }
    }

    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    /** The next event; null where none came within the time. */
    @Nullable LiveEvent next(long seconds) throws InterruptedException {
        return waiting.poll(seconds, TimeUnit.SECONDS);
    }
}
