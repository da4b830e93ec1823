package dev.volteface.log.projecting;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import dev.volteface.contracts.wire.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A projection at work, on a thread of its own. Instances share the partitions; whoever gets one goes on where its
 * documents stand. An event that can't be read is noted in {@code unprojected} and passed over; a database that is away
 * is waited for.
 */
public final class RunningProjection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningProjection.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Projection projection;
    private final Views views;
    private final Offsets offsets;
    private final Consumer<String, byte[]> consumer;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable String trouble = "not yet assigned";

    private RunningProjection(Projection projection, MongoDatabase database, Consumer<String, byte[]> consumer) {
        this.projection = projection;
        this.views = new Views(database);
        this.offsets = new Offsets(database, projection.name());
        this.consumer = consumer;
        this.thread =
                Thread.ofPlatform().name("projection-" + projection.name()).unstarted(this::run);
    }

    /** Starts a projection into a database. */
    public static RunningProjection start(
            Projection projection, MongoDatabase database, String bootstrapServers, String instance) {
        return start(
                projection,
                database,
                new KafkaConsumer<>(
                        settings(projection, bootstrapServers, instance),
                        new StringDeserializer(),
                        new ByteArrayDeserializer()));
    }

    static RunningProjection start(Projection projection, MongoDatabase database, Consumer<String, byte[]> consumer) {
        RunningProjection running = new RunningProjection(projection, database, consumer);
        running.thread.start();
        return running;
    }

    /** What keeps it from working, if anything does. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void close() {
        closing.countDown();
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> settings(Projection projection, String bootstrapServers, String instance) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "view-" + projection.name(),
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                "view-" + projection.name() + "-" + instance,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                12_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                2_000,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
    }

    private void run() {
        try {
            consumer.subscribe(projection.topics().stream().map(Topic::name).toList(), new FromStoredOffsets());
            while (closing.getCount() > 0) {
                turn();
            }
        } catch (WakeupException closed) {
            LOG.debug("projection {} closes", projection.name());
        } catch (KafkaException fault) {
            trouble = "stopped: " + fault.getMessage();
            LOG.error("projection {} stopped", projection.name(), fault);
        } finally {
            consumer.close(CloseOptions.timeout(PAUSE));
        }
    }

    private void turn() {
        ConsumerRecords<String, byte[]> batch = consumer.poll(Duration.ofMillis(200));
        try {
            for (TopicPartition partition : batch.partitions()) {
                project(partition, batch.records(partition));
            }
            trouble = consumer.assignment().isEmpty() && trouble != null ? trouble : null;
        } catch (MongoException away) {
            trouble = "MongoDB: " + away.getMessage();
            LOG.warn("projection {} waits for MongoDB: {}", projection.name(), away.getMessage());
            pause();
            consumer.assignment().forEach(this::seek);
        }
    }

    private void project(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        for (ConsumerRecord<String, byte[]> record : records) {
            project(record);
        }
        offsets.advance(partition, records.getLast().offset() + 1);
    }

    private void project(ConsumerRecord<String, byte[]> record) {
        Place at = new Place(record.topic(), record.partition(), record.offset());
        try {
            projection.take(record.key(), record.headers(), record.value(), at, views);
        } catch (MongoException away) {
            throw away;
        } catch (RuntimeException fault) {
            LOG.warn("projection {} passes over {}: {}", projection.name(), at, fault.getMessage());
            views.update(
                    "unprojected",
                    projection.name() + "|" + at,
                    at,
                    unused -> new Document("projection", projection.name())
                            .append("cause", String.valueOf(fault.getMessage())));
        }
    }

    private void seek(TopicPartition partition) {
        consumer.seek(partition, offsets.next(partition));
    }

    private void pause() {
        try {
            closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class FromStoredOffsets implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // the offsets stand beside the documents already
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            partitions.forEach(RunningProjection.this::seek);
            trouble = null;
        }
    }
}
