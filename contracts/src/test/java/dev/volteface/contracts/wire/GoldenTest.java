package dev.volteface.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class GoldenTest {

    private static final Map<String, Record> SAMPLES = Samples.all();

    @BeforeAll
    static void writeMissingOnRequest() {
        if (Boolean.getBoolean("volteface.write")) {
            SAMPLES.forEach(Golden::writeMissing);
        }
    }

    @Test
    void every_type_has_a_sample_and_a_golden_file() {
        assertThat(SAMPLES.keySet()).containsExactlyInAnyOrderElementsOf(names());
        assertThat(Golden.names()).as("add missing files by %s", Golden.WRITE).containsAll(names());
    }

    @Test
    void every_golden_file_belongs_to_a_type_or_to_an_old_version_that_is_lifted_to_one() {
        assertThat(Golden.names())
                .allSatisfy(name -> assertThat(EventTypes.named(today(name)))
                        .as("the type to which %s is lifted", name)
                        .isPresent());
    }

    @Test
    void every_old_version_that_is_lifted_has_its_golden_file() {
        List<String> old =
                Golden.names().stream().filter(name -> !names().contains(name)).toList();

        assertThat(old).containsExactlyInAnyOrderElementsOf(Upcasters.liftedNames());
    }

    @ParameterizedTest
    @MethodSource("names")
    void golden_json_reads_as_its_sample(String name) {
        assertThat(EventJson.read(name, Golden.read(name))).isEqualTo(SAMPLES.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_sample_is_written_as_its_golden_json(String name) {
        byte[] written = EventJson.write(Objects.requireNonNull(SAMPLES.get(name)));

        assertThat(tree(written)).isEqualTo(tree(Golden.read(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void writing_twice_gives_the_same_bytes(String name) {
        byte[] written = EventJson.write(Objects.requireNonNull(SAMPLES.get(name)));

        assertThat(EventJson.write(EventJson.read(name, written))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_newer_writers_properties_are_ignored(String name) {
        ObjectNode newer = (ObjectNode) tree(Golden.read(name));
        newer.put("addedLater", "unknown here");

        assertThat(EventJson.read(name, EventJson.write(newer))).isEqualTo(SAMPLES.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_may_be_null_may_be_left_out(String name) {
        ObjectNode sparse = (ObjectNode) tree(Golden.read(name));
        Record sample = Objects.requireNonNull(SAMPLES.get(name));
        nullable(sample).forEach(sparse::remove);

        assertThat(EventJson.read(name, EventJson.write(sparse))).isInstanceOf(sample.getClass());
    }

    private static Stream<String> nullable(Record sample) {
        return Arrays.stream(sample.getClass().getRecordComponents())
                .filter(c -> c.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName);
    }

    private static String today(String name) {
        return Upcasters.lift(name, EventJson.mapper().createObjectNode()).type();
    }

    private static List<String> names() {
        return EventTypes.all().stream().map(EventType::name).toList();
    }

    private static JsonNode tree(byte[] json) {
        return EventJson.mapper().readTree(json);
    }
}
