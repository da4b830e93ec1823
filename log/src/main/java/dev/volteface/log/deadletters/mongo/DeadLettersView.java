package dev.volteface.log.deadletters.mongo;

import dev.volteface.contracts.deadletter.DeadLetterEvent.DeadLetterResolved;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deadletters.DeadLetters;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document a dead letter: where it stood, why it failed, and whether it was resolved. */
public final class DeadLettersView implements Projection {

    /** The collection that it fills. */
    public static final String COLLECTION = "dead_letters";

    private static final String RESOLVED = "deadletter.resolved.v1";

    @Override
    public String name() {
        return "dead-letters-1";
    }

    @Override
    public List<Topic> topics() {
        return Topics.all().stream()
                .filter(topic -> topic.name().endsWith(".dlt"))
                .toList();
    }

    @Override
    public void project(Envelope<Record> event, Place at, Views views) {
        throw new UnsupportedOperationException("dead letters are taken as records: they may be no events");
    }

    @Override
    public void take(String key, Headers headers, byte @Nullable [] data, Place at, Views views) {
        String type = CloudEventHeaders.text(headers, "ce_type");
        String id = CloudEventHeaders.text(headers, DeadLetters.ID);
        if (RESOLVED.equals(type)) {
            String resolved = resolvedId(headers, data);
            views.update(COLLECTION, resolved, at, before -> before.append("resolved", true));
        } else if (id != null) {
            views.update(COLLECTION, id, at, unused -> letter(id, key, type, headers, at));
        }
    }

    private static String resolvedId(Headers headers, byte @Nullable [] data) {
        return ((DeadLetterResolved) CloudEventHeaders.read(headers, data).data()).deadLetterId();
    }

    private static Document letter(String id, @Nullable String key, @Nullable String type, Headers headers, Place at) {
        return new Document("id", id)
                .append("topic", at.topic().replaceFirst("\\.dlt$", ""))
                .append("key", key)
                .append("type", type)
                .append("cause", CloudEventHeaders.text(headers, DeadLetters.CAUSE))
                .append("fault", CloudEventHeaders.text(headers, DeadLetters.FAULT))
                .append("time", CloudEventHeaders.text(headers, DeadLetters.TIME))
                .append("resolved", false);
    }
}
