package dev.volteface.contracts.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes {@code docs/asyncapi.yaml}, the AsyncAPI 3.0 page of the log, from the tables of topics and types. */
final class AsyncApiPage {

    /** Writes the page anew. */
    static final String WRITE = "mvn -pl contracts test -Dtest=AsyncApiPageTest -Dvolteface.write=true";

    static final Path FILE = Path.of("..", "docs", "asyncapi.yaml");

    private static final String HEADING =
            "# The topics, events, commands and replies of the log. Made from the code; to write it anew:\n# " + WRITE
                    + "\n";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private AsyncApiPage() {}

    /** Writes the page, from the folder of this module. */
    static void write() {
        try {
            Files.writeString(FILE, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the page as the code has it. */
    static String text() {
        return HEADING + YAML.writeValueAsString(fromCode());
    }

    /** The text of the page as it is committed. */
    static String committedText() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as it is committed. */
    static Map<?, ?> committed() {
        return YAML.readValue(FILE.toFile(), Map.class);
    }

    private static Map<String, Object> fromCode() {
        JsonSchemas schemas = new JsonSchemas();
        Map<String, Object> messages = new LinkedHashMap<>();
        EventTypes.all().forEach(type -> messages.put(type.name(), message(type, schemas)));
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("messages", messages);
        components.put("schemas", schemas.gathered());
        schemas.gathered().put("CloudEvent", AsyncApiHeaders.cloudEvent());
        schemas.gathered().put("DeadLetter", AsyncApiHeaders.deadLetter());

        Map<String, Object> page = new LinkedHashMap<>();
        page.put("asyncapi", "3.0.0");
        page.put("info", info());
        page.put("defaultContentType", "application/json");
        page.put("channels", channels());
        page.put("operations", operations());
        page.put("components", components);
        return page;
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Volteface");
        info.put("version", "1.0.0");
        info.put(
                "description",
                "The log: CloudEvents 1.0 on Kafka (protocol binding, binary mode, JSON data). A type's name ends in"
                        + " its version; readers ignore properties that they don't know, and lift old versions.");
        info.put("license", Map.of("name", "Apache-2.0"));
        return info;
    }

    private static Map<String, Object> channels() {
        Map<String, Object> channels = new LinkedHashMap<>();
        for (Topic topic : Topics.all()) {
            Map<String, Object> channel = new LinkedHashMap<>();
            channel.put("address", topic.name());
            channel.put("description", AsyncApiTopics.description(topic));
            channel.put("messages", references(topic));
            channel.put("x-owner", topic.owner());
            channel.put("x-key", topic.key());
            channel.put("bindings", AsyncApiTopics.binding(topic));
            channels.put(topic.name(), channel);
        }
        return channels;
    }

    private static Map<String, Object> references(Topic topic) {
        Map<String, Object> references = new LinkedHashMap<>();
        AsyncApiTopics.types(topic)
                .forEach(type -> references.put(type.name(), reference("#/components/messages/" + type.name())));
        return references;
    }

    private static Map<String, Object> operations() {
        Map<String, Object> operations = new LinkedHashMap<>();
        for (Topic topic : Topics.all()) {
            boolean asked = AsyncApiTopics.isAsked(topic);
            Map<String, Object> operation = new LinkedHashMap<>();
            operation.put("action", asked ? "receive" : "send");
            operation.put("channel", channel(topic));
            if (asked) {
                operation.put("reply", Map.of("channel", channel(Topics.REPLIES)));
            }
            operations.put((asked ? "decide." : "append.") + topic.name(), operation);
        }
        return operations;
    }

    private static Map<String, Object> message(EventType type, JsonSchemas schemas) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", type.name());
        message.put("title", JsonSchemas.nameOf(type.record()));
        message.put("contentType", "application/json");
        List<Object> headers = new ArrayList<>();
        headers.add(reference("#/components/schemas/CloudEvent"));
        headers.add(Map.of("properties", Map.of("ce_type", Map.of("const", type.name()))));
        message.put("headers", Map.of("allOf", headers));
        message.put("payload", schemas.reference(type.record()));
        message.put("bindings", Map.of("kafka", AsyncApiTopics.key(type.topic())));
        return message;
    }

    private static Map<String, Object> channel(Topic topic) {
        return reference("#/channels/" + topic.name());
    }

    private static Map<String, Object> reference(String to) {
        return Map.of("$ref", to);
    }
}
