package dev.volteface.alert.inbox.kafka;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far a subscription has read the positions stream.
 *
 * @param next by partition, the offset to go on at
 */
record Cursor(Map<Integer, Long> next) {

    /** The beginning: terms, not the moment of subscribing, decide what is told. */
    static final Cursor START = new Cursor(Map.of());

    Cursor {
        next = Map.copyOf(next);
    }

    long at(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    Cursor past(int partition, long offset) {
        Map<Integer, Long> all = new TreeMap<>(next);
        all.put(partition, offset + 1);
        return new Cursor(all);
    }
}
