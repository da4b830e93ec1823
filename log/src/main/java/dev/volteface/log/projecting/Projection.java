package dev.volteface.log.projecting;

import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.log.events.CloudEventHeaders;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of events. Each document is fed by one key of one topic, so that the offset it carries tells whether
 * an event is in it already.
 */
public interface Projection {

    /** The projection's name, also its consumer group; another name starts from the beginning. */
    String name();

    /** What it reads. */
    List<Topic> topics();

    /** Applies one event; applied twice it changes nothing. */
    void project(Envelope<Record> event, Place at, Views views);

    /**
     * Applies one record; for those that look at records which may be no events.
     *
     * @throws dev.volteface.contracts.wire.UnreadableEvent if it is no event of ours
     */
    default void take(String key, Headers headers, byte @Nullable [] data, Place at, Views views) {
        project(CloudEventHeaders.read(headers, data), at, views);
    }
}
