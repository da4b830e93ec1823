package dev.volteface.contracts.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with its CloudEvents 1.0 attributes and our extensions.
 *
 * @param id unique within the source; derived from the key and what caused the event, not drawn
 * @param source the service that appended it, such as {@code /volteface/ingest-service}
 * @param subject the key of the stream
 * @param time when it was decided
 * @param actor who caused it: a key's name, or the service
 * @param firstRecorded when the fact behind it was first taken in; copied unchanged through every derivation
 * @param traceparent W3C trace context, where there is one
 * @param data the event
 */
public record Envelope<E>(
        String id,
        String source,
        String subject,
        Instant time,
        String actor,
        Instant firstRecorded,
        @Nullable String traceparent,
        E data) {

    /** The same attributes around other data. */
    public <F> Envelope<F> with(F other) {
        return new Envelope<>(id, source, subject, time, actor, firstRecorded, traceparent, other);
    }
}
