package dev.volteface.log.deadletters;

import dev.volteface.contracts.wire.Topic;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Outgoing;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** What a dead letter is: the record as it was, and in headers where it stood and why it failed. */
public final class DeadLetters {

    /** {@code topic-partition-offset} of the record. */
    public static final String ID = "volteface-dlt-id";

    /** Why it failed, for people. */
    public static final String CAUSE = "volteface-dlt-cause";

    /** The fault's class. */
    public static final String FAULT = "volteface-dlt-fault";

    /** When it failed. */
    public static final String TIME = "volteface-dlt-time";

    private DeadLetters() {}

    /** The dead letter of a record. */
    public static Record<String, Outgoing> letter(
            Topic source, Record<String, byte[]> record, Optional<RecordMetadata> at, Throwable fault, Instant now) {
        String id =
                at.map(m -> m.topic() + "-" + m.partition() + "-" + m.offset()).orElse(source.name());
        return letter(source, id, record, fault, now);
    }

    static Record<String, Outgoing> letter(
            Topic source, String id, Record<String, byte[]> record, Throwable fault, Instant now) {
        Headers headers = new RecordHeaders(record.headers());
        CloudEventHeaders.add(headers, ID, id);
        CloudEventHeaders.add(headers, CAUSE, causeOf(fault));
        CloudEventHeaders.add(headers, FAULT, fault.getClass().getName());
        CloudEventHeaders.add(headers, TIME, now.toString());
        byte[] value = record.value() == null ? new byte[0] : record.value();
        return Outgoing.bytes(source.deadLetters(), record.key(), value, headers, now.toEpochMilli());
    }

    private static String causeOf(Throwable fault) {
        String message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message;
    }
}
