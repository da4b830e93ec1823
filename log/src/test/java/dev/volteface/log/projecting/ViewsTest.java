package dev.volteface.log.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private final MongoInMemory mongo = new MongoInMemory();
    private final Views views = new Views(mongo.database());

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void an_event_makes_a_document_and_a_newer_one_changes_it() {
        title(3, "first");
        views.update("articles", "a-1", at(5), before -> before.append("outlet", "Gazette"));

        assertThat(views.find("articles", "a-1"))
                .isEqualTo(new Document("_id", "a-1")
                        .append("title", "first")
                        .append("outlet", "Gazette")
                        .append("applied", 5L));
    }

    @Test
    void a_stale_event_is_ignored() {
        title(5, "newer");
        title(3, "older");
        title(5, "same");

        assertThat(views.find("articles", "a-1"))
                .containsEntry("title", "newer")
                .containsEntry("applied", 5L);
    }

    @Test
    void replaying_changes_nothing() {
        title(1, "first");
        title(2, "second");
        Document before = views.find("articles", "a-1");

        title(1, "first");
        title(2, "second");

        assertThat(views.find("articles", "a-1")).isEqualTo(before);
        assertThat(views.documents("articles").countDocuments()).isEqualTo(1);
    }

    @Test
    void an_older_event_does_not_remove_a_newer_document() {
        title(5, "newer");
        views.remove("articles", "a-1", at(4));
        assertThat(views.find("articles", "a-1")).isNotNull();

        views.remove("articles", "a-1", at(6));
        assertThat(views.find("articles", "a-1")).isNull();
    }

    @Test
    void a_writer_that_was_overtaken_meanwhile_leaves_the_newer_document() {
        views.update("articles", "a-1", at(3), before -> {
            title(9, "overtaker");
            return before.append("title", "overtaken");
        });

        assertThat(views.find("articles", "a-1")).containsEntry("title", "overtaker");
    }

    @Test
    void offsets_are_kept_by_projection_and_partition() {
        TopicPartition first = new TopicPartition("volteface.articles", 0);
        Offsets offsets = new Offsets(mongo.database(), "articles");
        assertThat(offsets.next(first)).isZero();

        offsets.advance(first, 7);
        offsets.advance(first, 9);

        assertThat(new Offsets(mongo.database(), "articles").next(first)).isEqualTo(9);
        assertThat(offsets.next(new TopicPartition("volteface.articles", 1))).isZero();
        assertThat(new Offsets(mongo.database(), "other").next(first)).isZero();
    }

    private void title(long offset, String title) {
        views.update("articles", "a-1", at(offset), before -> before.append("title", title));
    }

    private static Place at(long offset) {
        return new Place("volteface.articles", 0, offset);
    }
}
