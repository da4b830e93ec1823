package dev.volteface.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.scenes.Alerts;
import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.wire.EventJson;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebhookPayloadTest {

    private static final Instant RAISED = Instant.parse("2031-06-11T07:00:00Z");

    @Test
    void it_tells_of_the_change_with_both_quotations_dates_tier_and_links() {
        JsonNode json = json(words -> Optional.of(words.text()));
        assertThat(json.at("/type").asString()).isEqualTo("volteface.change.alerted");
        assertThat(json.at("/timestamp").asString()).isEqualTo("2031-06-11T07:00:00Z");
        assertThat(json.at("/data/sentence").asString()).isEqualTo("from keep to scrap, on condition");
        assertThat(json.at("/data/kind").asString()).isEqualTo("shifted");
        assertThat(json.at("/data/tier").asString()).isEqualTo("confirmed");
        assertThat(json.at("/data/after").asString()).isEqualTo("2031-01-10");
        assertThat(json.at("/data/on").asString()).isEqualTo("2031-05-10");
        assertThat(json.at("/data/before/0/words").asString()).startsWith("We keep the toll");
        assertThat(json.at("/data/evidence/0/words").asString()).startsWith("We scrap the toll");
        assertThat(json.at("/data/evidence/0/link").asString())
                .startsWith("http://desk.test/articles/a-2031-05-10?statement=s-");
    }

    @Test
    void erased_words_are_null_and_nothing_sealed_leaves_the_house() {
        JsonNode json = json(unused -> Optional.empty());
        assertThat(json.at("/data/before/0/words").isNull()).isTrue();
        assertThat(json.toString()).doesNotContain("We keep the toll");
    }

    private static JsonNode json(Function<Sealed, Optional<String>> opened) {
        var alert = Objects.requireNonNull(Alerts.after().alerts().get("al-1"));
        return EventJson.mapper()
                .readTree(WebhookPayload.of(alert, RAISED, opened, new Links("http://desk.test"))
                        .json());
    }
}
