package dev.volteface.log.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.deadletter.DeadLetterCommand.RetryDeadLetter;
import dev.volteface.contracts.deadletter.DeadLetterEvent.DeadLetterResolved;
import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.Driven;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Stores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessorTest {

    private static final String FIRST = "volteface.feeds-0-0";

    @TempDir
    private Path folder;

    private final Set<String> poison = new HashSet<>();
    private Driven driven;

    @BeforeEach
    void start() {
        driven = Driven.by(
                Copying::new,
                List.of(GuardedProcessor.store("waiting"), Stores.of("last", FeedEvent.FeedPaused.class)),
                List.of(Topics.FEEDS, Topics.FEEDS.deadLetterCommands()),
                folder);
    }

    @AfterEach
    void stop() {
        driven.close();
    }

    @Test
    void what_succeeds_is_handled_at_once() {
        paused("f-1", "first");
        paused("f-1", "second");

        assertThat(handled()).containsExactly("first", "second");
        assertThat(letters()).isEmpty();
    }

    @Test
    void poison_becomes_a_dead_letter_with_its_cause() {
        poison.add("first");
        paused("f-1", "first");

        TestRecord<String, byte[]> letter = letters().getFirst();
        assertThat(letter.key()).isEqualTo("f-1");
        assertThat(text(letter, "ce_type")).isEqualTo("feed.paused.v1");
        assertThat(text(letter, DeadLetters.ID)).isEqualTo(FIRST);
        assertThat(text(letter, DeadLetters.CAUSE)).isEqualTo("cannot handle first");
        assertThat(text(letter, DeadLetters.FAULT)).isEqualTo("java.lang.IllegalStateException");
        assertThat(text(letter, DeadLetters.TIME)).isEqualTo("2031-03-01T09:00:00Z");
        assertThat(CloudEventHeaders.read(letter.headers(), letter.value()).data())
                .isEqualTo(new FeedEvent.FeedPaused("f-1", "first"));
    }

    @Test
    void later_records_of_its_key_wait_and_other_keys_go_on() {
        poison.add("first");
        paused("f-1", "first");
        paused("f-1", "second");
        paused("f-2", "other");

        assertThat(handled()).containsExactly("other");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void a_failed_handler_leaves_no_half_effects() {
        poison.add("first");
        paused("f-1", "first");

        assertThat(driven.records(Topics.ARTICLES)).isEmpty();
        assertThat(driven.store("last").get("f-1")).isNull();
    }

    @Test
    void a_retry_that_succeeds_resolves_the_letter_and_handles_what_waited_in_order() {
        poison.add("first");
        paused("f-1", "first");
        paused("f-1", "second");
        paused("f-1", "third");
        poison.clear();
        letters();

        retry("f-1", FIRST);

        assertThat(handled()).containsExactly("first", "second", "third");
        List<Envelope<Record>> told = driven.events(Topics.FEEDS.deadLetters());
        assertThat(told).extracting(Envelope::data).containsExactly(new DeadLetterResolved("f-1", FIRST));
        assertThat(told.getFirst().firstRecorded()).isEqualTo(Driven.FIRST_RECORDED);
        assertThat(driven.reply()).isEqualTo(new Reply.Accepted("f-1", 1, List.of("deadletter.resolved.v1")));
        assertThat(driven.store("waiting").get("f-1")).isNull();

        paused("f-1", "fourth");
        assertThat(handled()).containsExactly("fourth");
    }

    @Test
    void a_retry_that_fails_again_changes_nothing() {
        poison.add("first");
        paused("f-1", "first");
        paused("f-1", "second");
        letters();

        retry("f-1", FIRST);

        assertThat(driven.reply())
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        refused -> assertThat(refused.detail()).contains("cannot handle first"));
        assertThat(handled()).isEmpty();
        assertThat(letters()).isEmpty();

        poison.clear();
        retry("f-1", FIRST);
        assertThat(handled()).containsExactly("first", "second");
    }

    @Test
    void what_waited_and_fails_in_turn_is_the_next_dead_letter() {
        poison.addAll(Set.of("first", "second"));
        paused("f-1", "first");
        paused("f-1", "second");
        paused("f-1", "third");
        poison.remove("first");
        letters();

        retry("f-1", FIRST);

        assertThat(handled()).containsExactly("first");
        assertThat(letters()).extracting(letter -> text(letter, DeadLetters.ID)).contains("volteface.feeds-0-1");

        poison.clear();
        retry("f-1", "volteface.feeds-0-1");
        assertThat(handled()).containsExactly("second", "third");
    }

    @Test
    void a_stale_retry_is_a_no_op() {
        poison.add("first");
        paused("f-1", "first");
        poison.clear();
        retry("f-1", FIRST);
        driven.reply();
        handled();
        letters();

        retry("f-1", FIRST);
        assertThat(driven.reply()).isEqualTo(new Reply.Accepted("f-1", 0, List.of()));

        retry("f-9", "volteface.feeds-0-7");
        assertThat(driven.reply()).isEqualTo(new Reply.Accepted("f-9", 0, List.of()));
        assertThat(handled()).isEmpty();
        assertThat(letters()).isEmpty();
    }

    @Test
    void what_is_no_retry_is_refused() {
        driven.sendBytes(Topics.FEEDS.deadLetterCommands(), "f-1", new byte[] {7}, Driven.waited());

        assertThat(driven.reply())
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("invalid"));
    }

    @Test
    void records_without_key_headers_or_value_hold_nobody_up() {
        driven.sendBytes(Topics.FEEDS, null, "?".getBytes(StandardCharsets.UTF_8), new RecordHeaders());
        driven.sendBytes(Topics.FEEDS, "f-3", null, new RecordHeaders());
        paused("f-1", "first");

        assertThat(letters()).hasSize(2);
        assertThat(handled()).containsExactly("first");
    }

    private void paused(String feed, String reason) {
        driven.send(Topics.FEEDS, feed, new FeedEvent.FeedPaused(feed, reason));
    }

    private void retry(String key, String id) {
        driven.ask(Topics.FEEDS.deadLetterCommands(), key, new RetryDeadLetter(key, id));
    }

    private List<TestRecord<String, byte[]>> letters() {
        return driven.records(Topics.FEEDS.deadLetters());
    }

    private List<String> handled() {
        return driven.events(Topics.ARTICLES).stream()
                .map(event -> String.valueOf(((FeedEvent.FeedPaused) event.data()).reason()))
                .toList();
    }

    private static String text(TestRecord<String, byte[]> record, String header) {
        return String.valueOf(CloudEventHeaders.text(record.headers(), header));
    }

    /** Sends each pause on and remembers it, then fails if its reason is poison just now. */
    private final class Copying extends GuardedProcessor {

        private KeyValueStore<String, FeedEvent.FeedPaused> last;

        @SuppressWarnings("NullAway.Init")
        Copying() {
            super(Topics.FEEDS, "/volteface/test", "waiting");
        }

        @Override
        public void init(ProcessorContext<String, Outgoing> context) {
            super.init(context);
            last = context.getStateStore("last");
        }

        @Override
        protected void handle(Envelope<Record> event, Outbox outbox) {
            FeedEvent.FeedPaused paused = (FeedEvent.FeedPaused) event.data();
            outbox.forward(Outgoing.event(Topics.ARTICLES, event, 0));
            outbox.put(last, paused.feedId(), paused);
            if (poison.contains(String.valueOf(paused.reason()))) {
                throw new IllegalStateException("cannot handle " + paused.reason());
            }
        }
    }
}
