package dev.volteface.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AsyncApiPageTest {

    @BeforeAll
    static void writeOnRequest() {
        if (Boolean.getBoolean("volteface.write")) {
            AsyncApiPage.write();
        }
    }

    @Test
    void the_committed_page_is_what_the_code_says() {
        List<String> committed = AsyncApiPage.committedText().lines().toList();
        List<String> fromCode = AsyncApiPage.text().lines().toList();
        int same = 0;
        while (same < Math.min(committed.size(), fromCode.size())
                && committed.get(same).equals(fromCode.get(same))) {
            same++;
        }

        assertThat(committed.subList(same, Math.min(same + 3, committed.size())))
                .as("docs/asyncapi.yaml from line %d; to write it anew run %s", same + 1, AsyncApiPage.WRITE)
                .isEqualTo(fromCode.subList(same, Math.min(same + 3, fromCode.size())));
    }

    @Test
    void every_topic_has_its_channel_with_owner_and_key_and_no_other_has() {
        JsonNode channels = page().path("channels");

        assertThat(channels.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all().stream().map(Topic::name).toList());
        assertThat(Topics.all()).allSatisfy(topic -> {
            JsonNode channel = channels.path(topic.name());
            assertThat(channel.path("address").asString()).isEqualTo(topic.name());
            assertThat(channel.path("description").asString()).contains(topic.owner(), topic.key());
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_is_a_message_of_its_channel(EventType type) {
        JsonNode message = page().path("components").path("messages").path(type.name());

        assertThat(message.path("name").asString()).isEqualTo(type.name());
        assertThat(page().path("channels")
                        .path(type.topic().name())
                        .path("messages")
                        .path(type.name())
                        .path("$ref")
                        .asString())
                .isEqualTo("#/components/messages/" + type.name());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_field_of_its_data_is_described_and_nothing_else(EventType type) {
        JsonNode payload =
                page().path("components").path("messages").path(type.name()).path("payload");

        assertDescribed(type.record(), resolved(payload), new HashSet<>());
    }

    @Test
    void every_reference_leads_somewhere() {
        List<JsonNode> references = page().findValues("$ref");

        assertThat(references)
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        reference -> assertThat(resolved(reference.asString()).isMissingNode())
                                .as(reference.asString())
                                .isFalse());
    }

    private static void assertDescribed(Class<?> record, JsonNode schema, Set<Class<?>> seen) {
        if (!seen.add(record)) {
            return;
        }
        assertThat(schema.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(names(record));
        for (RecordComponent component : record.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            JsonNode field = schema.path("properties").path(component.getName());
            assertThat(field.toString().contains("{\"type\":\"null\"}"))
                    .as("%s of %s may be null", component.getName(), record)
                    .isEqualTo(nullable);
            if (component.getType().isRecord()) {
                JsonNode inner = nullable ? field.path("oneOf").path(0) : field;
                assertDescribed(component.getType(), resolved(inner), seen);
            }
        }
    }

    private static List<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static JsonNode resolved(JsonNode schema) {
        return resolved(schema.path("$ref").asString());
    }

    private static JsonNode resolved(String reference) {
        return page().at(reference.substring(1));
    }

    private static JsonNode page() {
        return Page.TREE;
    }

    /** The committed page, parsed at its first use: it is long. */
    private static final class Page {
        static final JsonNode TREE = EventJson.mapper().valueToTree(AsyncApiPage.committed());
    }

    private static Iterable<EventType> types() {
        return EventTypes.all();
    }
}
