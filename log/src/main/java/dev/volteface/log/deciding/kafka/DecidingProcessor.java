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
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

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
        Reply reply;
        try {
            Envelope<java.lang.Record> command = CloudEventHeaders.read(record.headers(), record.value());
            reply = decide(command.with(commands.cast(command.data())), record, now);
        } catch (RuntimeException fault) {
            context().forward(DeadLetters.letter(commandTopic, record, context().recordMetadata(), fault, now));
            reply = new Reply.Refused(
                    "fault",
                    "the command failed: " + fault.getMessage(),
                    null,
                    "look at " + commandTopic.deadLetters().name());
        }
        Replies.to(record.headers(), record.key(), reply, source, now).ifPresent(context()::forward);
    }

    private Reply decide(Envelope<C> command, Record<String, byte[]> record, Instant now) {
        Versioned<S> current = states.get(record.key());
        Versioned<S> before = current == null ? new Versioned<>(0, decider.initial()) : current;
        Long expected = CommandHeaders.expectedVersion(record.headers());
        if (expected != null && expected != before.version()) {
            return new Reply.Refused(
                    "version",
                    record.key() + " is at version " + before.version() + ", not " + expected,
                    "If-Match",
                    "read it again and decide anew");
        }
        Decider.Moment moment = new Decider.Moment(now, command.actor());
        return switch (decider.decide(command.data(), before.state(), moment)) {
            case Decision.Refusal<E> no -> new Reply.Refused(no.code(), no.detail(), no.field(), no.remedy());
            case Decision.Appended<E> yes -> append(command, before, yes.events(), now);
        };
    }

    private Reply append(Envelope<C> command, Versioned<S> before, List<E> events, Instant now) {
        Versioned<S> after = before;
        for (E event : events) {
            after = new Versioned<>(after.version() + 1, decider.evolve(after.state(), event));
            Envelope<java.lang.Record> envelope = new Envelope<>(
                    command.subject() + "@" + after.version(),
                    source,
                    command.subject(),
                    now,
                    command.actor(),
                    command.firstRecorded(),
                    command.traceparent(),
                    (java.lang.Record) event);
            context().forward(Outgoing.event(eventTopic, envelope, now.toEpochMilli()));
        }
        if (!events.isEmpty()) {
            states.put(command.subject(), after);
        }
        List<String> names = events.stream()
                .map(event -> EventTypes.nameOf((java.lang.Record) event))
                .toList();
        return new Reply.Accepted(command.subject(), after.version(), names);
    }
}
