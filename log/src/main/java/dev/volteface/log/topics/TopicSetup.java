package dev.volteface.log.topics;

import dev.volteface.contracts.wire.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The explicit, repeatable step that makes the topics of the log. What exists is left as it is; {@link #differences}
 * says where that is not as it must be.
 */
public final class TopicSetup {

    /** Largest record, in bytes. */
    public static final int MESSAGE_LIMIT = 8 * 1024 * 1024;

    private final Admin admin;
    private final int partitions;
    private final short replication;

    /**
     * @param partitions of each topic; fixed for ever, because it decides which keys share an order
     * @param replication how many brokers keep a copy; -1 for the broker's default
     */
    public TopicSetup(Admin admin, int partitions, int replication) {
        this.admin = admin;
        this.partitions = partitions;
        this.replication = (short) replication;
    }

    /** Makes the topics that are missing, also when several processes do so at once. */
    public void ensure(Collection<Topic> topics) {
        Set<String> existing = get(admin.listTopics().names());
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(this::asNew)
                .toList();
        admin.createTopics(missing).values().forEach((name, made) -> {
            try {
                made.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("cannot make topic " + name, e.getCause());
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        });
    }

    /** Settings of existing topics that are not as they must be: topic and setting to what was found. */
    public Map<String, String> differences(Collection<Topic> topics) {
        Map<String, Config> found = new HashMap<>();
        List<ConfigResource> asked =
                topics.stream().map(t -> resource(t.name())).toList();
        get(admin.describeConfigs(asked).all()).forEach((resource, config) -> found.put(resource.name(), config));
        Map<String, String> different = new HashMap<>();
        for (Topic topic : topics) {
            compare(topic, Objects.requireNonNull(found.get(topic.name())), different);
        }
        return different;
    }

    private static void compare(Topic topic, Config found, Map<String, String> different) {
        settings(topic).forEach((name, wanted) -> {
            String value = found.get(name).value();
            if (!wanted.equals(value)) {
                different.put(topic.name() + " " + name, value);
            }
        });
    }

    private NewTopic asNew(Topic topic) {
        return new NewTopic(topic.name(), partitions, replication).configs(settings(topic));
    }

    /** The settings that a topic must have. */
    public static Map<String, String> settings(Topic topic) {
        long kept = topic.retention() == null ? -1 : topic.retention().toMillis();
        return Map.of(
                "cleanup.policy", "delete",
                "retention.ms", String.valueOf(kept),
                "retention.bytes", "-1",
                "message.timestamp.type", "LogAppendTime",
                "max.message.bytes", String.valueOf(MESSAGE_LIMIT));
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the Kafka cluster did not answer", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while setting up topics", e);
    }
}
