package dev.volteface.local.stack;

import dev.volteface.local.broker.Broker;
import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.folder.Ports;
import java.util.Map;

/** The log: a broker that KAFKA_BOOTSTRAP_SERVERS names, or the embedded one. */
sealed interface Log extends AutoCloseable {

    /** Where clients find it. */
    String bootstrapServers();

    @Override
    void close();

    static Log start(DataFolder folder, Ports ports, Map<String, String> environment) {
        String given = environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
        if (!given.isBlank()) {
            return new Given(given);
        }
        return new Embedded(
                Broker.start(folder.kafka(), ports.portFor("kafka", 19092), ports.portFor("controller", 19093)));
    }

    /** A broker that others run. */
    record Given(String bootstrapServers) implements Log {
        @Override
        public void close() {
            // Those who started it stop it.
        }
    }

    /** Ours. */
    record Embedded(Broker broker) implements Log {
        @Override
        public String bootstrapServers() {
            return broker.bootstrapServers();
        }

        @Override
        public void close() {
            broker.close();
        }
    }
}
