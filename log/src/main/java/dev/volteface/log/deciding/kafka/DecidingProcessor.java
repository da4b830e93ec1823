package dev.volteface.log.deciding.kafka;

import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventTypes;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.log.deadletters.DeadLetters;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Replies;
import dev.volteface.log.streams.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command, loads its key's state, decides, appends. It runs on the partition that owns the key, in the
 * transaction that also commits the command's offset, so that two commands for one key are decided one after the other
 * wherever they came in. A command that can't be read or decided goes to the dead letters and holds nobody up.
 */
public final class DecidingProcessor<C, S, E> extends ContextualProcessor<String, byte[], String, Outgoing> {

    private final Decider<C, S, E> decider;
    private final Class<C> commands;
    private final Topic commandTopic;
    private final Topic eventTopic;
    private final String storeName;
    private final String source;
    private KeyValueStore<String, Versioned<S>> states;

    /**
     * @param storeName a store made by {@link dev.volteface.log.streams.Stores#ofStates}
     * @param source the CloudEvents source, such as {@code /volteface/ingest-service}
     */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    public DecidingProcessor(
            Decider<C, S, E> decider,
            Class<C> commands,
            Topic commandTopic,
            Topic eventTopic,
            String storeName,
            String source) {
        this.decider = decider;
        this.commands = commands;
        this.commandTopic = commandTopic;
        this.eventTopic = eventTopic;
        this.storeName = storeName;
        this.source = source;
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        states = context.getStateStore(storeName);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        Outcome<S> outcome;
        try {
            outcome = decide(read(record), record, now);
        } catch (RuntimeException fault) {
            outcome = failed(record, fault, now);
        }
        if (outcome.after() != null) {
            states.put(record.key(), outcome.after());
        }
        outcome.records().forEach(context()::forward);
        Replies.to(record.headers(), String.valueOf(record.key()), outcome.reply(), source, now)
                .ifPresent(context()::forward);
    }

    /** All that becomes of a command, known before any of it happens: a fault half-way leaves nothing behind. */
    private record Outcome<S>(
            Reply reply,
            List<Record<String, Outgoing>> records,
            @Nullable Versioned<S> after) {}

    private Envelope<C> read(Record<String, byte[]> record) {
        Envelope<java.lang.Record> command = CloudEventHeaders.read(record.headers(), record.value());
        if (!command.subject().equals(record.key())) {
            throw new IllegalArgumentException(
                    "a command for " + command.subject() + " came under the key " + record.key());
        }
        return command.with(commands.cast(command.data()));
    }

    private Outcome<S> failed(Record<String, byte[]> record, RuntimeException fault, Instant now) {
        Reply reply = new Reply.Refused(
                "fault",
                "the command failed: " + fault.getMessage(),
                null,
                "look at " + commandTopic.deadLetters().name());
        Record<String, Outgoing> letter =
                DeadLetters.letter(commandTopic, record, context().recordMetadata(), fault, now);
        return new Outcome<>(reply, List.of(letter), null);
    }

    private Outcome<S> decide(Envelope<C> command, Record<String, byte[]> record, Instant now) {
        Versioned<S> current = states.get(command.subject());
        Versioned<S> before = current == null ? new Versioned<>(0, decider.initial()) : current;
        Long expected = CommandHeaders.expectedVersion(record.headers());
        if (expected != null && expected != before.version()) {
            return refused(new Reply.Refused(
                    "version",
                    command.subject() + " is at version " + before.version() + ", not " + expected,
                    "If-Match",
                    "read it again and decide anew"));
        }
        Decider.Moment moment = new Decider.Moment(now, command.actor());
        return switch (decider.decide(command.data(), before.state(), moment)) {
            case Decision.Refusal<E> no -> refused(new Reply.Refused(no.code(), no.detail(), no.field(), no.remedy()));
            case Decision.Appended<E> yes -> appended(command, before, yes.events(), now);
        };
    }

    private Outcome<S> refused(Reply.Refused reply) {
        return new Outcome<>(reply, List.of(), null);
    }

    private Outcome<S> appended(Envelope<C> command, Versioned<S> before, List<E> events, Instant now) {
        Versioned<S> after = before;
        List<Record<String, Outgoing>> records = new ArrayList<>();
        for (E event : events) {
            after = new Versioned<>(after.version() + 1, decider.evolve(after.state(), event));
            Envelope<java.lang.Record> envelope = envelope(command, after.version(), event, now);
            records.add(Outgoing.event(eventTopic, envelope, now.toEpochMilli()));
        }
        List<String> names = events.stream()
                .map(event -> EventTypes.nameOf((java.lang.Record) event))
                .toList();
        Reply reply = new Reply.Accepted(command.subject(), after.version(), names);
        return new Outcome<>(reply, records, events.isEmpty() ? null : after);
    }

    private Envelope<java.lang.Record> envelope(Envelope<C> command, long version, E event, Instant now) {
        return new Envelope<>(
                command.subject() + "@" + version,
                source,
                command.subject(),
                now,
                command.actor(),
                command.firstRecorded(),
                command.traceparent(),
                (java.lang.Record) event);
    }
}
