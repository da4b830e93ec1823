package dev.volteface.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void names_are_unique_and_legal_in_kafka() {
        assertThat(Topics.all()).extracting(Topic::name).doesNotHaveDuplicates();
        assertThat(Topics.all()).allSatisfy(topic -> assertThat(topic.name()).matches("volteface\\.[a-z.]{1,230}"));
    }

    @Test
    void streams_and_what_could_not_be_processed_are_kept_for_ever() {
        assertThat(Topics.streams()).hasSize(7).allSatisfy(stream -> {
            assertThat(stream.retention()).isNull();
            assertThat(stream.deadLetters().retention()).isNull();
        });
    }

    @Test
    void commands_and_replies_are_not() {
        assertThat(Topics.ARTICLE_COMMANDS.retention()).isEqualTo(Duration.ofDays(7));
        assertThat(Topics.REPLIES.retention()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void every_stream_has_its_dead_letters_and_a_way_to_retry_them() {
        assertThat(Topics.all())
                .containsAll(Topics.streams())
                .allSatisfy(topic -> assertThat(topic.key()).isNotBlank());
        assertThat(Topics.streams())
                .allSatisfy(
                        stream -> assertThat(Topics.all()).contains(stream.deadLetters(), stream.deadLetterCommands()));
        assertThat(Topics.ARTICLES.deadLetters().name()).isEqualTo("volteface.articles.dlt");
    }

    @Test
    void a_topics_commands_and_dead_letters_are_keyed_as_it_is() {
        assertThat(Topics.ARTICLE_COMMANDS.key()).isEqualTo(Topics.ARTICLES.key());
        assertThat(Topics.streams())
                .allSatisfy(stream -> assertThat(stream.deadLetters().key()).isEqualTo(stream.key()));
    }
}
