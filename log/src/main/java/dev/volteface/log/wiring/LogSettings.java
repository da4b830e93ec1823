package dev.volteface.log.wiring;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log, the views and the keys are.
 *
 * @param instance the name of this instance of the service: unique in its group, the same after a restart
 * @param data the folder for the state of this instance; a cache of the log, safe to lose
 * @param keys the folder of the key store, shared by all services; must not be lost
 */
@ConfigurationProperties("volteface")
public record LogSettings(
        @DefaultValue("1") String instance,
        @DefaultValue(".volteface") Path data,
        @DefaultValue(".volteface/keys") Path keys,
        @DefaultValue Kafka kafka,
        @DefaultValue Mongodb mongodb) {

    /**
     * The log.
     *
     * @param bootstrapServers host:port, comma-separated
     * @param partitions of every topic, fixed when the topics are made
     * @param replication copies of every topic; -1 for the brokers' default
     */
    public record Kafka(
            @DefaultValue("localhost:9092") String bootstrapServers,
            @DefaultValue("4") int partitions,
            @DefaultValue("-1") int replication) {}

    /**
     * The views.
     *
     * @param uri connection string
     * @param database the database's name
     */
    public record Mongodb(
            @DefaultValue("mongodb://localhost:27017") String uri,
            @DefaultValue("volteface") String database) {}
}
