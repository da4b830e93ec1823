package dev.volteface.log.deciding.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.Driven;
import dev.volteface.log.deadletters.DeadLetters;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Stores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidingProcessorTest {

    private static final FeedSettings HOURLY =
            new FeedSettings("https://gazette.example/rss", null, Duration.ofHours(1));
    private static final FeedCommand.RegisterFeed REGISTER = new FeedCommand.RegisterFeed("f-1", HOURLY);

    @TempDir
    private Path folder;

    private Driven driven;

    @BeforeEach
    void start() {
        driven = Driven.by(
                () -> new DecidingProcessor<>(
                        new FeedsForTest(),
                        FeedCommand.class,
                        Topics.FEED_COMMANDS,
                        Topics.FEEDS,
                        "feeds",
                        "/volteface/test"),
                List.of(Stores.ofStates("feeds", FeedsForTest.State.class)),
                List.of(Topics.FEED_COMMANDS),
                folder);
    }

    @AfterEach
    void stop() {
        driven.close();
    }

    @Test
    void a_command_becomes_an_event_and_a_reply() {
        driven.ask(Topics.FEED_COMMANDS, "f-1", REGISTER);

        Envelope<Record> event = driven.events(Topics.FEEDS).getFirst();
        assertThat(event.data()).isEqualTo(new FeedEvent.FeedRegistered("f-1", HOURLY));
        assertThat(event.id()).isEqualTo("f-1@1");
        assertThat(event.source()).isEqualTo("/volteface/test");
        assertThat(event.actor()).isEqualTo("Bo Marsh");
        assertThat(event.traceparent()).isEqualTo("00-4bf9-00f0-01");
        assertThat(event.firstRecorded()).isEqualTo(Driven.FIRST_RECORDED);
        assertThat(event.time()).isEqualTo("2031-03-01T09:00:00Z");
        assertThat(driven.reply()).isEqualTo(new Reply.Accepted("f-1", 1, List.of("feed.registered.v1")));
    }

    @Test
    void what_nobody_waits_for_gets_no_reply() {
        driven.send(Topics.FEED_COMMANDS, "f-1", REGISTER);

        assertThat(driven.events(Topics.FEEDS)).hasSize(1);
        assertThat(driven.records(Topics.REPLIES)).isEmpty();
    }

    @Test
    void the_same_command_again_appends_nothing() {
        driven.send(Topics.FEED_COMMANDS, "f-1", REGISTER);
        driven.events(Topics.FEEDS);

        driven.ask(Topics.FEED_COMMANDS, "f-1", REGISTER);

        assertThat(driven.events(Topics.FEEDS)).isEmpty();
        assertThat(driven.reply()).isEqualTo(new Reply.Accepted("f-1", 1, List.of()));
    }

    @Test
    void versions_count_the_events_of_each_key() {
        driven.send(Topics.FEED_COMMANDS, "f-1", REGISTER);
        driven.send(Topics.FEED_COMMANDS, "f-2", new FeedCommand.ResumeFeed("f-2"));
        driven.send(Topics.FEED_COMMANDS, "f-1", new FeedCommand.PauseFeed("f-1", null));

        assertThat(driven.events(Topics.FEEDS)).extracting(Envelope::id).containsExactly("f-1@1", "f-2@1", "f-1@2");
    }

    @Test
    void a_refusal_is_a_reply_with_its_reason_and_nothing_else() {
        driven.ask(Topics.FEED_COMMANDS, "f-9", new FeedCommand.RemoveFeed("f-9"));

        assertThat(driven.reply())
                .isEqualTo(new Reply.Refused("not-found", "there is no feed f-9", "feedId", "add it first"));
        assertThat(driven.records(Topics.FEEDS)).isEmpty();
        assertThat(driven.records(Topics.FEED_COMMANDS.deadLetters())).isEmpty();
    }

    @Test
    void a_command_for_another_version_is_refused() {
        driven.send(Topics.FEED_COMMANDS, "f-1", REGISTER);
        driven.events(Topics.FEEDS);

        askExpecting(0);

        assertThat(driven.reply()).isInstanceOfSatisfying(Reply.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("version");
            assertThat(refused.detail()).isEqualTo("f-1 is at version 1, not 0");
        });
        assertThat(driven.events(Topics.FEEDS)).isEmpty();

        askExpecting(1);

        assertThat(driven.reply()).isEqualTo(new Reply.Accepted("f-1", 2, List.of("feed.resumed.v1")));
    }

    @Test
    void an_unreadable_command_is_a_dead_letter_and_a_refusal() {
        byte[] garbage = "{\"feedId\":".getBytes(StandardCharsets.UTF_8);
        Headers headers = new RecordHeaders(Driven.waited());
        List.of("ce_id", "ce_source", "ce_subject", "ce_actor").forEach(h -> CloudEventHeaders.add(headers, h, "x"));
        CloudEventHeaders.add(headers, "ce_type", "feed.register.v1");
        CloudEventHeaders.add(headers, "ce_time", "2031-03-01T09:00:00Z");
        CloudEventHeaders.add(headers, "ce_firstrecorded", "2031-03-01T09:00:00Z");

        driven.sendBytes(Topics.FEED_COMMANDS, "x", garbage, headers);

        TestRecord<String, byte[]> letter =
                driven.records(Topics.FEED_COMMANDS.deadLetters()).getFirst();
        assertThat(letter.key()).isEqualTo("x");
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(CloudEventHeaders.text(letter.headers(), DeadLetters.ID)).isEqualTo("volteface.feeds.commands-0-0");
        assertThat(CloudEventHeaders.text(letter.headers(), DeadLetters.CAUSE)).contains("feed.register.v1");
        assertThat(driven.reply())
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        refused -> assertThat(refused.remedy()).contains("volteface.feeds.commands.dlt"));
    }

    @Test
    void records_without_key_headers_or_value_hold_nobody_up() {
        driven.sendBytes(Topics.FEED_COMMANDS, null, null, new RecordHeaders());
        driven.sendBytes(Topics.FEED_COMMANDS, null, new byte[] {0}, Driven.waited());
        driven.sendBytes(Topics.FEED_COMMANDS, "f-1", null, Driven.waited());
        driven.send(Topics.FEED_COMMANDS, "f-1", REGISTER);

        assertThat(driven.records(Topics.FEED_COMMANDS.deadLetters())).hasSize(3);
        assertThat(driven.events(Topics.FEEDS)).extracting(Envelope::id).containsExactly("f-1@1");
    }

    @Test
    void a_command_under_anothers_key_is_a_dead_letter() {
        Headers headers = CloudEventHeaders.write(commandFor("f-2"));

        driven.sendBytes(Topics.FEED_COMMANDS, "f-1", "{\"feedId\":\"f-2\"}".getBytes(StandardCharsets.UTF_8), headers);

        assertThat(driven.records(Topics.FEED_COMMANDS.deadLetters())).hasSize(1);
        assertThat(driven.records(Topics.FEEDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FeedsForTest.BREAKS, FeedsForTest.BREAKS_HALF_WAY})
    void a_command_that_breaks_leaves_nothing_behind(String reason) {
        driven.ask(Topics.FEED_COMMANDS, "f-1", new FeedCommand.PauseFeed("f-1", reason));

        assertThat(driven.records(Topics.FEEDS)).isEmpty();
        assertThat(driven.store("feeds").get("f-1")).isNull();
        assertThat(driven.records(Topics.FEED_COMMANDS.deadLetters())).hasSize(1);
        assertThat(driven.reply())
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("fault"));
    }

    private void askExpecting(long version) {
        Headers headers = Driven.waited();
        CloudEventHeaders.add(headers, CommandHeaders.EXPECTED_VERSION, String.valueOf(version));
        driven.send(Topics.FEED_COMMANDS, "f-1", new FeedCommand.ResumeFeed("f-1"), headers);
    }

    private static Envelope<Record> commandFor(String feed) {
        return new Envelope<>(
                "asked-2",
                "/volteface/test",
                feed,
                Driven.FIRST_RECORDED,
                "Bo Marsh",
                Driven.FIRST_RECORDED,
                null,
                new FeedCommand.ResumeFeed(feed));
    }
}
