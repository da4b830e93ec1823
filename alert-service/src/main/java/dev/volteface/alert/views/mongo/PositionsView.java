package dev.volteface.alert.views.mongo;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.projecting.Documents;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.util.List;
import java.util.Locale;
import org.bson.Document;

/** One document a position and one a change; words stay sealed. */
final class PositionsView implements Projection {

    static final String POSITIONS = "positions";
    static final String CHANGES = "changes";

    @Override
    public String name() {
        return "positions-1";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topics.POSITIONS);
    }

    @Override
    public void project(Envelope<Record> event, Place at, Views views) {
        PositionEvent happened = (PositionEvent) event.data();
        if (happened instanceof PositionEvent.Changed changed) {
            boolean withdrawn = changed instanceof PositionEvent.PositionCorrected corrected && corrected.withdrawn();
            views.update(CHANGES, changed.change().id(), at, unused -> document(changed.change(), withdrawn));
        }
        views.update(POSITIONS, event.subject(), at, unused -> document(happened.position()));
    }

    private static Document document(Position position) {
        return new Document("position", Documents.of(position))
                .append("holder", position.holder().id())
                .append("topic", position.topic().topicId())
                .append(
                        "lastHeard",
                        position.lastHeard() == null
                                ? null
                                : position.lastHeard().to().toString());
    }

    private static Document document(Change change, boolean withdrawn) {
        return new Document("change", Documents.of(change))
                .append("withdrawn", withdrawn)
                .append("holder", change.holder().id())
                .append("topic", change.topic().topicId())
                .append("kind", change.kind().name().toLowerCase(Locale.ROOT))
                .append("tier", change.tier().name().toLowerCase(Locale.ROOT))
                .append("on", change.on().toString());
    }
}
