package dev.volteface.log.deadletters;

import dev.volteface.contracts.deadletter.DeadLetterCommand.RetryDeadLetter;
import dev.volteface.contracts.deadletter.DeadLetterEvent.DeadLetterResolved;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.UnreadableEvent;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Replies;
import dev.volteface.log.streams.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of a stream and the retries of its dead letters. An event that fails becomes a dead letter; later
 * events of its key wait behind it, in order; all other keys go on. A retry handles the dead letter again and, if that
 * succeeds, what waited behind it. Feed it from {@code topic} and {@code topic.deadLetterCommands()}.
 */
public abstract class GuardedProcessor extends ContextualProcessor<String, byte[], String, Outgoing> {

    private final Topic topic;
    private final String source;
    private final String storeName;
    private KeyValueStore<String, Waiting> waiting;

    /**
     * @param source the CloudEvents source of what is told about dead letters
     * @param storeName the store made by {@link #store}
     */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    protected GuardedProcessor(Topic topic, String source, String storeName) {
        this.topic = topic;
        this.source = source;
        this.storeName = storeName;
    }

    /** The store that such a processor needs. */
    public static StoreBuilder<?> store(String name) {
        return Stores.of(name, Waiting.class);
    }

    /** Handles one event: puts what it does in the outbox, of which nothing happens if this throws. */
    protected abstract void handle(Envelope<java.lang.Record> event, Outbox outbox);

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        waiting = context.getStateStore(storeName);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        String from = context().recordMetadata().map(m -> m.topic()).orElse(topic.name());
        if (from.equals(topic.name())) {
            take(record);
        } else {
            retry(record);
        }
    }

    private void take(Record<String, byte[]> record) {
        Waiting.Kept kept = Waiting.Kept.of(id(), record);
        if (record.key() == null) {
            Throwable fault = new IllegalArgumentException("the record has no key");
            context().forward(DeadLetters.letter(topic, kept.id(), record, fault, now()));
            return;
        }
        Waiting before = waiting.get(record.key());
        if (before != null) {
            waiting.put(record.key(), before.and(kept));
            return;
        }
        Throwable fault = attempt(record);
        if (fault != null) {
            waiting.put(record.key(), new Waiting(List.of(kept)));
            context().forward(DeadLetters.letter(topic, kept.id(), record, fault, now()));
        }
    }

    private void retry(Record<String, byte[]> command) {
        Reply reply = asked(command)
                .map(this::retry)
                .orElseGet(() -> new Reply.Refused(
                        "invalid", "not a retry of a dead letter of this key", null, "send deadletter.retry.v1"));
        Replies.to(command.headers(), String.valueOf(command.key()), reply, source, now())
                .ifPresent(context()::forward);
    }

    private static Optional<RetryDeadLetter> asked(Record<String, byte[]> command) {
        try {
            java.lang.Record data =
                    CloudEventHeaders.read(command.headers(), command.value()).data();
            return command.key() != null
                            && data instanceof RetryDeadLetter retry
                            && Objects.equals(retry.key(), command.key())
                    ? Optional.of(retry)
                    : Optional.empty();
        } catch (UnreadableEvent unreadable) {
            return Optional.empty();
        }
    }

    private Reply retry(RetryDeadLetter retry) {
        Waiting rows = waiting.get(retry.key());
        if (rows == null || !rows.first().id().equals(retry.deadLetterId())) {
            return new Reply.Accepted(retry.key(), 0, List.of());
        }
        Throwable fault = attempt(rows.first().asRecord(retry.key()));
        if (fault != null) {
            return new Reply.Refused(
                    "fault", "it failed again: " + fault.getMessage(), null, "mend the cause, then retry");
        }
        resolved(retry.key(), rows.first());
        drain(retry.key(), rows.withoutFirst());
        return new Reply.Accepted(retry.key(), 1, List.of("deadletter.resolved.v1"));
    }

    private void drain(String key, Waiting rows) {
        Waiting left = rows;
        while (!left.records().isEmpty()) {
            Waiting.Kept next = left.first();
            Throwable fault = attempt(next.asRecord(key));
            if (fault != null) {
                context().forward(DeadLetters.letter(topic, next.id(), next.asRecord(key), fault, now()));
                waiting.put(key, left);
                return;
            }
            left = left.withoutFirst();
        }
        waiting.delete(key);
    }

    private void resolved(String key, Waiting.Kept letter) {
        Instant now = now();
        Envelope<java.lang.Record> told = new Envelope<>(
                letter.id() + "-resolved",
                source,
                key,
                now,
                source,
                Instant.parse(letter.firstRecordedOr(now.toString())),
                null,
                new DeadLetterResolved(key, letter.id()));
        context().forward(Outgoing.event(topic.deadLetters(), told, now.toEpochMilli()));
    }

    private @Nullable Throwable attempt(Record<String, byte[]> record) {
        Outbox outbox = new Outbox();
        try {
            handle(CloudEventHeaders.read(record.headers(), record.value()), outbox);
        } catch (RuntimeException fault) {
            return fault;
        }
        flush(outbox);
        return null;
    }

    /** Does what an outbox holds. */
    protected void flush(Outbox outbox) {
        outbox.flush(context()::forward);
    }

    private String id() {
        return Optional.of(context().recordMetadata())
                .flatMap(at -> at)
                .map(at -> at.topic() + "-" + at.partition() + "-" + at.offset())
                .orElse(topic.name());
    }

    /** The time of the machine, in milliseconds. */
    protected Instant now() {
        return Instant.ofEpochMilli(context().currentSystemTimeMs());
    }
}
