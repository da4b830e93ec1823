package dev.volteface.local.commands;

import dev.volteface.local.Complaint;
import dev.volteface.local.rest.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Topics as an operator writes them down: a list, in YAML or JSON. */
public record TopicsFile(List<ObjectNode> topics) {

    public static final TopicsFile NONE = new TopicsFile(List.of());

    private static final List<String> NEEDED = List.of("id", "label", "proposition", "favor", "against");

    public TopicsFile {
        topics = List.copyOf(topics);
    }

    /** Reads {@code file}, or says what is wrong with it. */
    public static TopicsFile read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new Complaint("can't read the topics file " + file + ": " + e, "name a readable UTF-8 file", e);
        }
    }

    /** Reads {@code text}, which came from {@code name}. */
    public static TopicsFile parse(String name, String text) {
        JsonNode root = tree(name, text);
        if (!root.isArray()) {
            throw new Complaint(name + " is not a list of topics", "write one “- id: …” entry a topic");
        }
        List<ObjectNode> topics = new ArrayList<>();
        for (JsonNode entry : root) {
            topics.add(checked(name, topics.size() + 1, entry));
        }
        return new TopicsFile(topics);
    }

    private static JsonNode tree(String name, String text) {
        try {
            return YAMLMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new Complaint(
                    name + " is neither YAML nor JSON: " + e.getOriginalMessage(),
                    "mend line " + e.getLocation().getLineNr(),
                    e);
        }
    }

    private static ObjectNode checked(String name, int number, JsonNode entry) {
        for (String field : NEEDED) {
            if (entry.path(field).asString("").isBlank()) {
                throw new Complaint(name + ": topic " + number + " has no " + field, "give each topic its " + NEEDED);
            }
        }
        return (ObjectNode) entry;
    }

    /** Defines each topic; one that is already so stays as it is. */
    public void define(Desk desk) {
        for (ObjectNode topic : topics) {
            ObjectNode body = topic.deepCopy();
            body.remove("id");
            desk.send("PUT", "/api/topics/" + Desk.encoded(topic.path("id").asString()), body);
        }
    }
}
