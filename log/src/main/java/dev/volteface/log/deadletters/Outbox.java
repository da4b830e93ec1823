package dev.volteface.log.deadletters;

import dev.volteface.log.streams.Outgoing;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** What handling a record would do, held back until all of it is known to succeed. */
public final class Outbox {

    private final List<Record<String, Outgoing>> forwarded = new ArrayList<>();
    private final List<Runnable> writes = new ArrayList<>();

    /** Sends on. */
    public void forward(Record<String, Outgoing> record) {
        forwarded.add(record);
    }

    /** Writes to a store; a null value deletes. */
    public <V> void put(KeyValueStore<String, V> store, String key, V value) {
        writes.add(() -> store.put(key, value));
    }

    /** Deletes from a store. */
    public <V> void delete(KeyValueStore<String, V> store, String key) {
        writes.add(() -> store.delete(key));
    }

    void flush(java.util.function.Consumer<Record<String, Outgoing>> forward) {
        writes.forEach(Runnable::run);
        forwarded.forEach(forward);
    }
}
