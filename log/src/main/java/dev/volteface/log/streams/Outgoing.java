package dev.volteface.log.streams;

import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.log.events.CloudEventHeaders;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Bytes on their way to a topic; its headers travel on the record around it.
 *
 * @param topic the topic's name
 * @param data what is written
 */
public record Outgoing(String topic, byte[] data) {

    /** An event as the record to forward. */
    public static Record<String, Outgoing> event(
            Topic topic, Envelope<? extends java.lang.Record> event, long timestamp) {
        return new Record<>(
                event.subject(),
                new Outgoing(topic.name(), EventJson.write(event.data())),
                timestamp,
                CloudEventHeaders.write(event));
    }

    /** Bytes with headers of their own. */
    public static Record<String, Outgoing> bytes(
            Topic topic, String key, byte[] data, Headers headers, long timestamp) {
        return new Record<>(key, new Outgoing(topic.name(), data), timestamp, headers);
    }
}
