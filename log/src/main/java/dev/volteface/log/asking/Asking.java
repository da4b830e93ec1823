package dev.volteface.log.asking;

import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deciding.kafka.CommandHeaders;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.topics.TopicSetup;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.requestreply.ReplyingKafkaTemplate;

/**
 * Appends commands and hands back what the owner of their key replies. Every instance reads all replies and picks out
 * its own by the correlation id.
 */
public final class Asking implements AutoCloseable {

    /** How long an answer may take; the command may be carried out all the same. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final ReplyingKafkaTemplate<String, byte[], byte[]> template;

    public Asking(String bootstrapServers) {
        this.producers = new DefaultKafkaProducerFactory<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        TopicSetup.MESSAGE_LIMIT,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd"),
                new StringSerializer(),
                new ByteArraySerializer());
        this.template = new ReplyingKafkaTemplate<>(producers, replies(bootstrapServers));
        template.setSharedReplyTopic(true);
        template.setDefaultReplyTimeout(PATIENCE);
    }

    /** Starts to listen for replies; blocks until it does. */
    public void start() {
        template.afterPropertiesSet();
        template.start();
        try {
            if (!template.waitForAssignment(PATIENCE)) {
                throw new IllegalStateException("no partition of " + Topics.REPLIES.name() + " was assigned");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Asks.
     *
     * @param expectedVersion the version that what is changed must have, or null
     * @return the reply; fails with {@link org.springframework.kafka.requestreply.KafkaReplyTimeoutException} after
     *     {@link #PATIENCE}
     */
    public CompletableFuture<Reply> ask(
            Topic topic, Envelope<? extends Record> command, @Nullable Long expectedVersion) {
        return template.sendAndReceive(record(topic, command, expectedVersion))
                .thenApply(answer -> reply(answer.headers(), answer.value()));
    }

    /** Appends a command whose reply nobody waits for; done once the log has it. */
    public CompletableFuture<?> tell(Topic topic, Envelope<? extends Record> command) {
        return template.send(record(topic, command, null));
    }

    @Override
    public void close() {
        template.stop();
        producers.destroy();
    }

    private static ProducerRecord<String, byte[]> record(
            Topic topic, Envelope<? extends Record> command, @Nullable Long expectedVersion) {
        Headers headers = CloudEventHeaders.write(command);
        if (expectedVersion != null) {
            CloudEventHeaders.add(headers, CommandHeaders.EXPECTED_VERSION, expectedVersion.toString());
        }
        return new ProducerRecord<>(topic.name(), null, command.subject(), EventJson.write(command.data()), headers);
    }

    private static Reply reply(Headers headers, byte[] data) {
        return (Reply) CloudEventHeaders.read(headers, data).data();
    }

    private static KafkaMessageListenerContainer<String, byte[]> replies(String bootstrapServers) {
        ContainerProperties properties = new ContainerProperties(Topics.REPLIES.name());
        properties.setGroupId("asking-" + UUID.randomUUID());
        return new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest",
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer()),
                properties);
    }
}
