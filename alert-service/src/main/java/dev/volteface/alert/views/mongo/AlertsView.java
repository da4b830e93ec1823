package dev.volteface.alert.views.mongo;

import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.util.List;

/** One document an alert. */
final class AlertsView implements Projection {

    static final String COLLECTION = "alerts";

    @Override
    public String name() {
        return "alerts-1";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topics.ALERTS);
    }

    @Override
    public void project(Envelope<Record> event, Place at, Views views) {
        AlertEvent happened = (AlertEvent) event.data();
        views.update(COLLECTION, happened.alertId(), at, before -> AlertDocument.after(happened, before, event.time()));
    }
}
