package dev.volteface.log.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.wire.Topics;
import org.junit.jupiter.api.Test;

class TopicSetupTest {

    @Test
    void streams_are_kept_for_ever_at_the_time_at_which_the_log_took_them() {
        assertThat(Topics.streams())
                .allSatisfy(stream -> assertThat(TopicSetup.settings(stream))
                        .containsEntry("cleanup.policy", "delete")
                        .containsEntry("retention.ms", "-1")
                        .containsEntry("retention.bytes", "-1")
                        .containsEntry("message.timestamp.type", "LogAppendTime")
                        .containsEntry("max.message.bytes", "8388608"));
    }

    @Test
    void commands_are_kept_for_a_week() {
        assertThat(TopicSetup.settings(Topics.ARTICLE_COMMANDS)).containsEntry("retention.ms", "604800000");
    }
}
