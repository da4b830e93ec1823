package dev.volteface.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypesTest {

    @Test
    void names_and_records_are_unique() {
        assertThat(EventTypes.all()).extracting(EventType::name).doesNotHaveDuplicates();
        assertThat(EventTypes.all()).extracting(EventType::record).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_name_is_words_and_a_version(EventType type) {
        assertThat(type.name()).matches("[a-z]+(\\.[a-z]+)+\\.v[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_name_is_never_a_class_name(EventType type) {
        String bare = type.name().replaceFirst("\\.v[0-9]+$", "");

        assertThat(bare)
                .isNotEqualTo(type.record().getName().toLowerCase(Locale.ROOT))
                .isNotEqualTo(type.record().getSimpleName().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_name_leads_to_its_row_and_a_type_travels_on_a_known_topic(EventType type) {
        assertThat(EventTypes.named(type.name())).contains(type);
        assertThat(Topics.all()).contains(type.topic());
    }

    @Test
    void every_record_of_the_sealed_streams_has_a_name() {
        Set<Class<?>> named = EventTypes.all().stream().map(EventType::record).collect(Collectors.toSet());

        Set<Class<?>> streams = named.stream().map(Class::getDeclaringClass).collect(Collectors.toSet());

        assertThat(streams.stream()
                        .flatMap(stream -> Arrays.stream(stream.getDeclaredClasses()))
                        .filter(Class::isRecord))
                .allSatisfy(record -> assertThat(named).contains(record));
    }

    @Test
    void old_and_unknown_names_are_not_current() {
        assertThat(EventTypes.named("article.withdrawn.v1")).isEmpty();
        assertThat(EventTypes.named("article.sung.v1")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTypes.nameOf(new Stray(1)))
                .withMessageContaining("Stray");
    }

    private record Stray(int number) {}

    private static Iterable<EventType> types() {
        return EventTypes.all();
    }
}
