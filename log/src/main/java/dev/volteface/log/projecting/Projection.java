package dev.volteface.log.projecting;

import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import java.util.List;

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
}
