package dev.volteface.contracts.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page says of a topic. */
final class AsyncApiTopics {

    private static final String BINDING_VERSION = "0.5.0";

    private AsyncApiTopics() {}

    /** The types that travel on a topic; on dead letters, those of its source as well. */
    static List<EventType> types(Topic topic) {
        if (isRetries(topic)) {
            return on(Topics.ARTICLES.deadLetterCommands());
        }
        Optional<Topic> source = sourceOf(topic);
        if (source.isEmpty()) {
            return on(topic);
        }
        List<EventType> types = new ArrayList<>(on(source.get()));
        if (Topics.streams().contains(source.get())) {
            types.addAll(on(Topics.ARTICLES.deadLetters()));
        }
        return types;
    }

    static boolean isAsked(Topic topic) {
        return topic.name().endsWith(".commands");
    }

    static String description(Topic topic) {
        return purpose(topic) + " Written by " + topic.owner() + "; keyed by " + topic.key() + "; kept "
                + (topic.retention() == null ? "for ever" : "for " + words(topic.retention())) + ".";
    }

    static Map<String, Object> binding(Topic topic) {
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("cleanup.policy", List.of("delete"));
        configuration.put(
                "retention.ms",
                topic.retention() == null ? -1 : topic.retention().toMillis());
        configuration.put("retention.bytes", -1);
        Map<String, Object> kafka = new LinkedHashMap<>();
        kafka.put("topicConfiguration", configuration);
        kafka.put("bindingVersion", BINDING_VERSION);
        return Map.of("kafka", kafka);
    }

    static Map<String, Object> key(Topic topic) {
        Map<String, Object> kafka = new LinkedHashMap<>();
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("type", "string");
        key.put("description", topic.key());
        kafka.put("key", key);
        kafka.put("bindingVersion", BINDING_VERSION);
        return kafka;
    }

    private static String purpose(Topic topic) {
        if (isRetries(topic)) {
            return "Retries of dead letters.";
        }
        if (isAsked(topic)) {
            return "Commands, decided one key at a time by the owner of the key's partition.";
        }
        if (sourceOf(topic).isPresent()) {
            return "Records that could not be processed, as they were, with the headers of DeadLetter.";
        }
        return topic.equals(Topics.REPLIES)
                ? "Answers to commands; kafka_correlationId is the asker's."
                : "A stream of events.";
    }

    private static boolean isRetries(Topic topic) {
        return topic.name().endsWith(".dlt.commands");
    }

    private static Optional<Topic> sourceOf(Topic topic) {
        return Topics.all().stream()
                .filter(source -> source.deadLetters().name().equals(topic.name()))
                .findFirst();
    }

    private static List<EventType> on(Topic topic) {
        return EventTypes.all().stream()
                .filter(type -> type.topic().equals(topic))
                .toList();
    }

    private static String words(Duration kept) {
        return kept.toDays() > 0 ? kept.toDays() + " days" : kept.toHours() + " h";
    }
}
