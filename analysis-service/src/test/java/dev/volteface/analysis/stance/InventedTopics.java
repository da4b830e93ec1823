package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.contracts.catalogue.TopicDefinition;
import dev.volteface.contracts.statement.Stance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Topics and sentences of the resource {@code invented.txt}. */
final class InventedTopics {

    private InventedTopics() {}

    record Case(CompiledTopic topic, Stance stance, String sentence) {
        @Override
        public String toString() {
            return topic.topicId() + ": " + sentence;
        }
    }

    static Map<String, CompiledTopic> topics() {
        Map<String, CompiledTopic> topics = new LinkedHashMap<>();
        for (String[] row : rows()) {
            if (row[0].equals("topic")) {
                List<String> phrases =
                        Arrays.stream(row[5].split(",", -1)).map(String::strip).toList();
                TopicDefinition definition = new TopicDefinition(row[1], row[2], row[3], row[4], phrases, null);
                topics.put(row[1], CompiledTopic.compile(row[1], 1, definition));
            }
        }
        return topics;
    }

    static List<Case> cases() {
        Map<String, CompiledTopic> topics = topics();
        return rows().stream()
                .filter(row -> !row[0].equals("topic"))
                .map(row -> new Case(Objects.requireNonNull(topics.get(row[0])), Stance.valueOf(row[1]), row[2]))
                .toList();
    }

    private static List<String[]> rows() {
        try (var in = Objects.requireNonNull(InventedTopics.class.getResourceAsStream("invented.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
