package dev.volteface.log.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import dev.volteface.contracts.article.ArticleEvent.StoryJoined;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.events.CloudEventHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunningProjectionTest {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.ARTICLES.name(), 0);

    private final MongoInMemory mongo = new MongoInMemory();
    private final List<Long> projected = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void it_projects_what_it_reads_and_notes_how_far_it_is() {
        run(2);

        assertThat(projected).containsExactly(0L, 1L);
        assertThat(story("a-1")).isEqualTo("story-1");
        assertThat(new Offsets(mongo.database(), "stories").next(PARTITION)).isEqualTo(2);
    }

    @Test
    void another_instance_goes_on_where_the_documents_stand() {
        run(2);
        projected.clear();

        run(4);

        assertThat(projected).containsExactly(2L, 3L);
        assertThat(story("a-1")).isEqualTo("story-3");
    }

    @Test
    void documents_whose_offset_was_lost_are_projected_again_and_stay_as_they_are() {
        run(3);
        mongo.database().getCollection("offsets").drop();

        run(3);

        assertThat(projected).containsExactly(0L, 1L, 2L, 0L, 1L, 2L);
        assertThat(story("a-1")).isEqualTo("story-2");
    }

    @Test
    void what_cant_be_projected_is_noted_and_passed_over() {
        MockConsumer<String, byte[]> consumer = consumer(1);
        consumer.schedulePollTask(() -> {
            consumer.addRecord(new ConsumerRecord<>(PARTITION.topic(), 0, 1, "a-1", new byte[] {7}));
            consumer.addRecord(record(2, "breaks"));
            consumer.addRecord(record(3, "story-3"));
        });

        try (RunningProjection running = RunningProjection.start(stories(), mongo.database(), consumer)) {
            awaitOffset(4);
            assertThat(running.trouble()).isEmpty();
        }

        assertThat(story("a-1")).isEqualTo("story-3");
        assertThat(mongo.database().getCollection("unprojected").find().map(d -> d.getString("_id")))
                .hasSize(2)
                .allMatch(id -> id.startsWith("stories|"));
    }

    @Test
    void a_database_that_is_away_is_waited_for() {
        MockConsumer<String, byte[]> consumer = consumer(2);
        Projection flaky = new Projection() {
            private boolean away = true;

            @Override
            public String name() {
                return "stories";
            }

            @Override
            public List<Topic> topics() {
                return List.of(Topics.ARTICLES);
            }

            @Override
            public void project(Envelope<Record> event, Place at, Views views) {
                if (away) {
                    away = false;
                    consumer.schedulePollTask(() -> addRecords(consumer, 2));
                    throw new MongoTimeoutException("no server");
                }
                stories().project(event, at, views);
            }
        };

        try (RunningProjection running = RunningProjection.start(flaky, mongo.database(), consumer)) {
            awaitOffset(2);
            await().until(running::trouble, Optional::isEmpty);
        }
        assertThat(projected).containsExactly(0L, 1L);
    }

    private void run(int records) {
        try (RunningProjection running = RunningProjection.start(stories(), mongo.database(), consumer(records))) {
            awaitOffset(records);
            assertThat(running.trouble()).isEmpty();
        }
    }

    private void awaitOffset(long next) {
        await().until(() -> new Offsets(mongo.database(), "stories").next(PARTITION) == next);
    }

    private String story(String article) {
        Document found = new Views(mongo.database()).find("stories", article);
        return found == null ? "none" : found.getString("story");
    }

    private Projection stories() {
        return new Projection() {
            @Override
            public String name() {
                return "stories";
            }

            @Override
            public List<Topic> topics() {
                return List.of(Topics.ARTICLES);
            }

            @Override
            public void project(Envelope<Record> event, Place at, Views views) {
                StoryJoined joined = (StoryJoined) event.data();
                if (joined.storyId().equals("breaks")) {
                    throw new ClassCastException("not a story");
                }
                projected.add(at.offset());
                views.update("stories", joined.articleId(), at, before -> before.append("story", joined.storyId()));
            }
        };
    }

    /** A consumer of one partition that gets it, with so many records, at its first poll. */
    private static MockConsumer<String, byte[]> consumer(int records) {
        MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(PARTITION));
            consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
            addRecords(consumer, records);
        });
        return consumer;
    }

    private static void addRecords(MockConsumer<String, byte[]> consumer, int records) {
        for (int offset = 0; offset < records; offset++) {
            consumer.addRecord(record(offset, "story-" + offset));
        }
    }

    private static ConsumerRecord<String, byte[]> record(long offset, String story) {
        StoryJoined joined = new StoryJoined("a-1", story);
        Instant now = Instant.parse("2031-03-01T09:00:00Z");
        Headers headers = CloudEventHeaders.write(
                new Envelope<>("a-1@" + offset, "/volteface/test", "a-1", now, "Bo Marsh", now, null, joined));
        return new ConsumerRecord<>(
                PARTITION.topic(),
                0,
                offset,
                now.toEpochMilli(),
                TimestampType.LOG_APPEND_TIME,
                0,
                0,
                "a-1",
                EventJson.write(joined),
                headers,
                Optional.empty());
    }
}
