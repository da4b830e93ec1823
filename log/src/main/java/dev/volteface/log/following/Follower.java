package dev.volteface.log.following;

import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.UnreadableEvent;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.projecting.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands every event of a stream, committed and in the order of each partition, to one consumer in memory; from the
 * beginning, then as they come. For streams that are small enough to be read at each start.
 */
public final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long CATCH_UP_SECONDS = 120;

    private final Topic topic;
    private final BiConsumer<Envelope<Record>, Place> taker;
    private final KafkaConsumer<String, byte[]> consumer;
    private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean closing;

    private Follower(Topic topic, String bootstrapServers, BiConsumer<Envelope<Record>, Place> taker) {
        this.topic = topic;
        this.taker = taker;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.thread = Thread.ofPlatform().name("following-" + topic.name()).unstarted(this::run);
    }

    /** Starts, and returns once everything that was in the stream has been handed on. */
    public static Follower start(Topic topic, String bootstrapServers, BiConsumer<Envelope<Record>, Place> taker) {
        Follower follower = new Follower(topic, bootstrapServers, taker);
        follower.thread.start();
        follower.awaitCaughtUp();
        return follower;
    }

    /** What keeps it from working, if anything does. */
    public Optional<String> trouble() {
        return thread.isAlive() ? Optional.empty() : Optional.of("no longer follows " + topic.name());
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitCaughtUp() {
        try {
            caughtUp.get(CATCH_UP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("could not read " + topic.name() + " to its end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("cannot follow " + topic.name(), e.getCause());
        }
    }

    private void run() {
        try (consumer) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!closing) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::take);
                if (!caughtUp.isDone()
                        && partitions.stream().allMatch(p -> consumer.position(p) >= ends.getOrDefault(p, 0L))) {
                    caughtUp.complete(null);
                }
            }
        } catch (WakeupException closed) {
            LOG.debug("no longer following {}", topic.name());
        } catch (KafkaException fault) {
            caughtUp.completeExceptionally(fault);
            LOG.error("stopped following {}", topic.name(), fault);
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        Place at = new Place(record.topic(), record.partition(), record.offset());
        try {
            taker.accept(CloudEventHeaders.read(record.headers(), record.value()), at);
        } catch (UnreadableEvent fault) {
            LOG.warn("passing over {}: {}", at, fault.getMessage());
        }
    }
}
