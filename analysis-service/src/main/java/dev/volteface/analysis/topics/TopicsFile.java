package dev.volteface.analysis.topics;

import dev.volteface.contracts.catalogue.TopicDefinition;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A file of topics, YAML or JSON: a list of {@code {id, label, proposition, favor, against, phrases, description?}}. */
public sealed interface TopicsFile {

    /** All of it was understood. */
    record Read(List<Entry> topics) implements TopicsFile {
        public Read {
            topics = List.copyOf(topics);
        }
    }

    /** Something is wrong; nothing is taken. */
    record Problems(List<Problem> problems) implements TopicsFile {
        public Problems {
            problems = List.copyOf(problems);
        }
    }

    /** One topic of the file. */
    record Entry(String topicId, TopicDefinition definition) {}

    /** What is wrong, in which line (from 1) and field, and what to do. */
    record Problem(int line, String field, String detail, String remedy) {}

    static TopicsFile read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            return root instanceof SequenceNode list
                    ? entries(list)
                    : problem(1, "", "the file is no list of topics", "begin each topic with “- id: …”");
        } catch (CharacterCodingException e) {
            return problem(1, "", "the file is not UTF-8 text", "save it as UTF-8");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            return problem(line, "", "not YAML or JSON: " + e.getProblem(), "correct the line");
        } catch (YAMLException e) {
            return problem(1, "", "not YAML or JSON: " + e.getMessage(), "save it as plain text in YAML or JSON");
        }
    }

    private static TopicsFile problem(int line, String field, String detail, String remedy) {
        return new Problems(List.of(new Problem(line, field, detail, remedy)));
    }

    private static TopicsFile entries(SequenceNode list) {
        List<Entry> topics = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : list.getValue()) {
            Entry entry = entry(node, problems);
            if (entry != null) {
                topics.add(entry);
                if (!ids.add(entry.topicId())) {
                    problems.add(new Problem(
                            line(node),
                            "id",
                            "the id “" + entry.topicId() + "” stands twice",
                            "give each topic an id of its own"));
                }
            }
        }
        return problems.isEmpty() ? new Read(topics) : new Problems(problems);
    }

    private static @Nullable Entry entry(Node node, List<Problem> problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(new Problem(line(node), "", "this is no topic", "write “id: …”, “label: …” and so on"));
            return null;
        }
        Map<String, Node> fields = fields(mapping);
        int before = problems.size();
        String id = text("id", fields, node, problems);
        TopicDefinition definition = new TopicDefinition(
                text("label", fields, node, problems),
                text("proposition", fields, node, problems),
                text("favor", fields, node, problems),
                text("against", fields, node, problems),
                phrases(fields.get("phrases"), problems),
                fields.get("description") instanceof ScalarNode scalar ? scalar.getValue() : null);
        if (problems.size() == before && TopicCheck.check(definition) instanceof TopicCheck.Refused refused) {
            Node place = fields.getOrDefault(refused.field(), node);
            problems.add(new Problem(line(place), refused.field(), refused.detail(), refused.remedy()));
        }
        return problems.size() == before ? new Entry(id, definition) : null;
    }

    private static Map<String, Node> fields(MappingNode mapping) {
        Map<String, Node> fields = new LinkedHashMap<>();
        mapping.getValue().forEach(pair -> {
            if (pair.getKeyNode() instanceof ScalarNode key) {
                fields.put(key.getValue(), pair.getValueNode());
            }
        });
        return fields;
    }

    private static String text(String field, Map<String, Node> fields, Node topic, List<Problem> problems) {
        Node node = fields.get(field);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        problems.add(
                new Problem(line(node == null ? topic : node), field, field + " is missing", "add “" + field + ": …”"));
        return "";
    }

    private static List<String> phrases(@Nullable Node node, List<Problem> problems) {
        List<String> phrases = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node phrase : list.getValue()) {
                if (phrase instanceof ScalarNode scalar) {
                    phrases.add(scalar.getValue());
                }
            }
        } else if (node != null) {
            problems.add(new Problem(line(node), "phrases", "phrases is no list", "write “phrases: [one, another]”"));
        }
        return phrases;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
