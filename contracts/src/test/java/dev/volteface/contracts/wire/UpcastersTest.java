package dev.volteface.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn.Cause;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class UpcastersTest {

    @Test
    void the_golden_withdrawal_of_version_1_reads_as_todays() {
        assertThat(EventJson.read("article.withdrawn.v1", Golden.read("article.withdrawn.v1")))
                .isEqualTo(new ArticleWithdrawn("a-7f3c", Cause.RETRACTED, "Retracted by the outlet"));
    }

    @ParameterizedTest
    @CsvSource({
        "Retracted by the outlet, RETRACTED",
        "a correction took its place, RETRACTED",
        "erased at the speaker's request, ERASED",
        "404 since Monday, GONE",
        "'', GONE"
    })
    void a_reason_becomes_a_cause_and_stays_as_a_note(String reason, Cause cause) {
        assertThat(withdrawn(reason)).isEqualTo(new ArticleWithdrawn("a-1", cause, reason));
    }

    @Test
    void todays_version_is_left_as_it_is() {
        ObjectNode data = EventJson.mapper().createObjectNode().put("articleId", "a-1");

        assertThat(Upcasters.lift("article.withdrawn.v2", data))
                .isEqualTo(new Upcasters.Lifted("article.withdrawn.v2", data));
    }

    @Test
    void lifting_leaves_the_old_data_untouched() {
        ObjectNode data =
                EventJson.mapper().createObjectNode().put("articleId", "a-1").put("reason", "gone");
        ObjectNode before = data.deepCopy();

        assertThat(Upcasters.lift("article.withdrawn.v1", data).data().has("reason"))
                .isFalse();
        assertThat(data).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article.sung.v1|{}|no such type",
                "story.joined.v1|[]|not a JSON object",
                "story.joined.v1|{|Unexpected end-of-input",
                "article.withdrawn.v2|{\"articleId\":\"a-1\",\"cause\":\"sung\"}|Cause"
            })
    void what_cant_be_read_says_its_type_and_why(String type, String json, String why) {
        assertThatThrownBy(() -> EventJson.read(type, json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(type)
                .hasMessageContaining(why);
    }

    private static Record withdrawn(String reason) {
        ObjectNode v1 =
                EventJson.mapper().createObjectNode().put("articleId", "a-1").put("reason", reason);
        return EventJson.read("article.withdrawn.v1", EventJson.write(v1));
    }
}
