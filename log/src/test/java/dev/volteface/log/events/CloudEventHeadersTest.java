package dev.volteface.log.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn.Cause;
import dev.volteface.contracts.article.ArticleEvent.StoryJoined;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.UnreadableEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventHeadersTest {

    private static final byte[] DATA = EventJson.write(new StoryJoined("a-1", "a-0"));

    @Test
    void attributes_are_headers_named_as_the_binary_mode_says() {
        Headers headers = CloudEventHeaders.write(joined("00-4bf9-00f0-01"));

        assertThat(Arrays.stream(headers.toArray()).map(Header::key))
                .containsExactly(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_actor",
                        "ce_firstrecorded",
                        "ce_traceparent",
                        "content-type");
        assertThat(CloudEventHeaders.text(headers, "ce_specversion")).isEqualTo("1.0");
        assertThat(CloudEventHeaders.text(headers, "ce_type")).isEqualTo("story.joined.v1");
        assertThat(CloudEventHeaders.text(headers, "content-type")).isEqualTo("application/json");
    }

    @Test
    void what_is_written_reads_as_it_was() {
        assertThat(CloudEventHeaders.read(CloudEventHeaders.write(joined(null)), DATA))
                .isEqualTo(joined(null));
        assertThat(CloudEventHeaders.read(CloudEventHeaders.write(joined("00-4bf9-00f0-01")), DATA))
                .isEqualTo(joined("00-4bf9-00f0-01"));
    }

    @Test
    void an_old_version_is_lifted() {
        Headers headers = CloudEventHeaders.write(joined(null)).remove("ce_type");
        CloudEventHeaders.add(headers, "ce_type", "article.withdrawn.v1");
        byte[] old = "{\"articleId\":\"a-1\",\"reason\":\"gone\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(CloudEventHeaders.read(headers, old).data())
                .isEqualTo(new ArticleWithdrawn("a-1", Cause.GONE, "gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_actor", "ce_firstrecorded"})
    void a_missing_attribute_is_named(String name) {
        Headers headers = CloudEventHeaders.write(joined(null)).remove(name);

        assertThatThrownBy(() -> CloudEventHeaders.read(headers, DATA))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(name);
    }

    @Test
    void a_time_that_is_none_is_told_of() {
        Headers headers = CloudEventHeaders.write(joined(null)).remove("ce_time");
        CloudEventHeaders.add(headers, "ce_time", "yesterday");

        assertThatThrownBy(() -> CloudEventHeaders.read(headers, DATA))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("ce_time")
                .hasMessageContaining("yesterday");
    }

    @Test
    void a_record_without_value_is_unreadable() {
        assertThatThrownBy(() -> CloudEventHeaders.read(CloudEventHeaders.write(joined(null)), null))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("no value");
    }

    private static Envelope<Record> joined(@Nullable String traceparent) {
        return new Envelope<>(
                "a-1@2",
                "/volteface/test",
                "a-1",
                Instant.parse("2031-03-01T09:00:00Z"),
                "Bo Marsh",
                Instant.parse("2031-02-28T09:00:00Z"),
                traceparent,
                new StoryJoined("a-1", "a-0"));
    }
}
