package dev.volteface.log.events;

import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.EventTypes;
import dev.volteface.contracts.wire.UnreadableEvent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 attributes as Kafka headers: {@code ce_} and the attribute's name, values UTF-8 (Kafka protocol
 * binding for CloudEvents 1.0.2, section 3.2, binary content mode).
 */
public final class CloudEventHeaders {

    private CloudEventHeaders() {}

    /** The headers of an event. */
    public static Headers write(Envelope<? extends Record> event) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.id());
        add(headers, "ce_source", event.source());
        add(headers, "ce_type", EventTypes.nameOf(event.data()));
        add(headers, "ce_subject", event.subject());
        add(headers, "ce_time", event.time().toString());
        add(headers, "ce_actor", event.actor());
        add(headers, "ce_firstrecorded", event.firstRecorded().toString());
        if (event.traceparent() != null) {
            add(headers, "ce_traceparent", event.traceparent());
        }
        add(headers, "content-type", "application/json");
        return headers;
    }

    /**
     * The event of a record.
     *
     * @throws UnreadableEvent if an attribute is missing, the type is unknown or the data is not its JSON
     */
    public static Envelope<Record> read(Headers headers, byte @Nullable [] data) {
        String type = required(headers, "ce_type", null);
        if (data == null) {
            throw new UnreadableEvent(type, "the record has no value", null);
        }
        return new Envelope<>(
                required(headers, "ce_id", type),
                required(headers, "ce_source", type),
                required(headers, "ce_subject", type),
                instant(headers, "ce_time", type),
                required(headers, "ce_actor", type),
                instant(headers, "ce_firstrecorded", type),
                text(headers, "ce_traceparent"),
                EventJson.read(type, data));
    }

    /** A header's text, or null where the record has none. */
    public static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Adds a header with text. */
    public static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String required(Headers headers, String name, @Nullable String type) {
        String value = text(headers, name);
        if (value == null) {
            throw new UnreadableEvent(type, "the record has no header " + name, null);
        }
        return value;
    }

    private static Instant instant(Headers headers, String name, @Nullable String type) {
        String value = required(headers, name, type);
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new UnreadableEvent(type, name + " is no RFC 3339 time: " + value, e);
        }
    }
}
