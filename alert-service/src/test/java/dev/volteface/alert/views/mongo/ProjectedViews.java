package dev.volteface.alert.views.mongo;

import com.mongodb.client.MongoDatabase;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.time.Instant;
import java.util.List;

/** The views of a database, filled by hand. */
public final class ProjectedViews {

    private final List<Projection> projections =
            List.of(new PositionsView(), new SubscriptionsView(), new AlertsView());
    private final Views documents;
    private final AlertViews views;
    private long offset;

    public ProjectedViews(MongoDatabase database) {
        this.documents = new Views(database);
        this.views = new AlertViews(documents);
    }

    public AlertViews views() {
        return views;
    }

    /** Projects an event, and once more, as after a crash. */
    public void project(Topic topic, String key, Instant at, Record data) {
        Envelope<Record> event = new Envelope<>("e-" + offset, "/test", key, at, "ada", at, null, data);
        Place place = new Place(topic.name(), 0, offset++);
        projections.stream()
                .filter(projection -> projection.topics().contains(topic))
                .forEach(projection -> {
                    projection.project(event, place, documents);
                    projection.project(event, place, documents);
                });
    }
}
