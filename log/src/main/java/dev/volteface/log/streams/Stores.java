package dev.volteface.log.streams;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Stores of an application, kept in RocksDB and in a changelog topic; their values are JSON of records. */
public final class Stores {

    private Stores() {}

    /** A store of records by key. */
    public static <V> StoreBuilder<KeyValueStore<String, V>> of(String name, Class<V> type) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name),
                Serdes.String(),
                JsonSerde.of(type));
    }

    /** A store of states with their versions, as deciders need it. */
    public static <S> StoreBuilder<KeyValueStore<String, Versioned<S>>> ofStates(String name, Class<S> type) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name),
                Serdes.String(),
                JsonSerde.of(Versioned.class, type));
    }
}
