package dev.volteface.local.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the one broker of a local stack is set: a broker and controller in one, on loopback only, with a single replica of
 * everything. Records are in the page cache when acknowledged, so the death of a process loses none.
 *
 * @param folder where the log lies
 * @param port for clients
 * @param controllerPort for the broker's talk with itself
 */
record BrokerSettings(Path folder, int port, int controllerPort) {

    static final int NODE = 1;
    static final String HOST = "127.0.0.1";
    static final String CONTROLLER = "CONTROLLER";
    private static final int EIGHT_MEGABYTES = 8 * 1024 * 1024;
    private static final int TEN_YEARS_OF_MINUTES = 5_256_000;

    /** All settings, as words: the broker's own parser gives each its type. */
    Map<String, String> all() {
        Map<String, String> settings = new HashMap<>();
        Stream.of(identity(), singleReplica(), keeping())
                .forEach(part -> part.forEach((key, value) -> settings.put(key, value.toString())));
        return settings;
    }

    private Map<String, Object> identity() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                NODE,
                "controller.quorum.voters",
                NODE + "@" + HOST + ":" + controllerPort,
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                "PLAINTEXT://" + HOST + ":" + port + "," + CONTROLLER + "://" + HOST + ":" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://" + HOST + ":" + port,
                "inter.broker.listener.name",
                "PLAINTEXT",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "log.dirs",
                folder.toString());
    }

    private static Map<String, Object> singleReplica() {
        return Map.of(
                "default.replication.factor", 1,
                "offsets.topic.replication.factor", 1,
                "offsets.topic.num.partitions", 4,
                "transaction.state.log.replication.factor", 1,
                "transaction.state.log.min.isr", 1,
                "transaction.state.log.num.partitions", 4,
                "share.coordinator.state.topic.replication.factor", 1,
                "share.coordinator.state.topic.min.isr", 1);
    }

    private static Map<String, Object> keeping() {
        return Map.of(
                "auto.create.topics.enable",
                false,
                "offsets.retention.minutes",
                TEN_YEARS_OF_MINUTES,
                "message.max.bytes",
                EIGHT_MEGABYTES,
                "replica.fetch.max.bytes",
                EIGHT_MEGABYTES,
                "group.initial.rebalance.delay.ms",
                0,
                "controlled.shutdown.enable",
                false,
                "log.cleaner.dedupe.buffer.size",
                16L * 1024 * 1024);
    }
}
