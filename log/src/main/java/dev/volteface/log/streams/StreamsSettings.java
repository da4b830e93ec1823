package dev.volteface.log.streams;

import dev.volteface.log.topics.TopicSetup;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Settings of a Kafka Streams application.
 *
 * <p>Static membership: an instance that comes back under its name within the session timeout takes its tasks up again
 * without a rebalance, also after a kill. The process id kept in the state folder keeps the transactional id, so that a
 * transaction that a kill left open is ended at once and not after its timeout.
 *
 * @param application the application's id: consumer group, and prefix of internal topics
 * @param instance the name of this instance, unique and stable
 * @param folder where stores live; each instance has its own
 */
public record StreamsSettings(String bootstrapServers, String application, String instance, Path folder) {

    /** How long the group waits for an instance that fell silent, in milliseconds. */
    public static final int SESSION_TIMEOUT = 12_000;

    /** As Kafka Streams reads them. */
    public Properties properties() {
        Properties p = new Properties();
        p.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        p.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        p.put(StreamsConfig.CLIENT_ID_CONFIG, application + "-" + instance);
        p.put(StreamsConfig.STATE_DIR_CONFIG, folder.resolve(instance).toString());
        p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        p.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        p.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        p.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        p.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        p.put(CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG, application + "-" + instance);
        p.put(CommonClientConfigs.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2_000);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), TopicSetup.MESSAGE_LIMIT);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        return p;
    }
}
