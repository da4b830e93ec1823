package dev.volteface.alert.views.web;

import com.mongodb.MongoException;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.UnreadableEvent;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.projecting.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Reads the end of streams, all partitions in every instance, and tells it to listeners. It begins a little before the
 * end, so that a listener who comes again after a restart of the service is told what came in between.
 */
final class LogTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);

    private final List<Topic> topics;
    private final LiveEvents live;
    private final RecentEvents recent;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean closing;

    private LogTail(List<Topic> topics, String bootstrapServers, LiveEvents live, RecentEvents recent) {
        this.topics = topics;
        this.live = live;
        this.recent = recent;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.thread = Thread.ofPlatform().name("log-tail").unstarted(this::run);
    }

    static LogTail start(List<Topic> topics, String bootstrapServers, LiveEvents live, RecentEvents recent) {
        LogTail tail = new LogTail(topics, bootstrapServers, live, recent);
        tail.thread.start();
        return tail;
    }

    Optional<String> trouble() {
        return thread.isAlive() ? Optional.empty() : Optional.of("nobody is told of changes as they come");
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        recent.close();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (consumer) {
            seekNearEnd();
            while (!closing) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::tell);
            }
        } catch (WakeupException closed) {
            LOG.debug("the tail of the log closes");
        } catch (KafkaException fault) {
            LOG.error("the tail of the log stopped", fault);
        }
    }

    private void seekNearEnd() {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        long share = RecentEvents.KEPT / Math.max(1, partitions.size());
        consumer.endOffsets(partitions).forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - share)));
    }

    private void tell(ConsumerRecord<String, byte[]> record) {
        Place at = new Place(record.topic(), record.partition(), record.offset());
        try {
            live.of(CloudEventHeaders.read(record.headers(), record.value()), at)
                    .ifPresent(recent::tell);
        } catch (UnreadableEvent | MongoException fault) {
            LOG.warn("nobody is told of {}: {}", at, fault.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("nobody is told of {}", at, fault);
        }
    }
}
