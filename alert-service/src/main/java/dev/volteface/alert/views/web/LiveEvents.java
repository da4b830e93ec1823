package dev.volteface.alert.views.web;

import dev.volteface.alert.views.mongo.AlertDocument;
import dev.volteface.alert.views.mongo.AlertViews;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Views;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * Makes events for listeners of events of the log. Most alert events say only what happened; the alert itself is kept
 * in memory for a while, and else taken from its view.
 */
final class LiveEvents {

    private static final int ALERTS_KEPT = 2000;

    private final AlertViews views;
    private final Opening opening;
    private final Map<String, Document> alerts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Document> eldest) {
            return size() > ALERTS_KEPT;
        }
    };

    LiveEvents(AlertViews views, Sealing sealing) {
        this.views = views;
        this.opening = new Opening(sealing);
    }

    /** What listeners are told of an event, if anything. */
    Optional<LiveEvent> of(Envelope<Record> event, Place at) {
        String id = at.topic() + "-" + at.partition() + "-" + at.offset();
        return switch (event.data()) {
            case PositionEvent.Changed changed -> Optional.of(live(id, "change", shown(changed)));
            case AlertEvent happened ->
                after(happened, event, at)
                        .map(document -> live(id, "alert", ShownAlert.of(happened.alertId(), document, opening)));
            default -> Optional.empty();
        };
    }

    private ShownChange shown(PositionEvent.Changed changed) {
        boolean withdrawn = changed instanceof PositionEvent.PositionCorrected corrected && corrected.withdrawn();
        return ShownChange.of(changed.change(), withdrawn, opening);
    }

    private Optional<Document> after(AlertEvent happened, Envelope<Record> event, Place at) {
        Document before = before(happened);
        boolean ahead = before.containsKey(Views.APPLIED) && before.getLong(Views.APPLIED) >= at.offset();
        Document after = ahead ? before : AlertDocument.after(happened, before, event.time());
        if (!after.containsKey("change")) {
            return Optional.empty();
        }
        after.remove(Views.APPLIED);
        alerts.put(happened.alertId(), after);
        return Optional.of(after);
    }

    private Document before(AlertEvent happened) {
        Document known = alerts.remove(happened.alertId());
        if (known != null) {
            return known;
        }
        return happened instanceof AlertEvent.AlertRaised
                ? new Document()
                : views.alert(happened.alertId()).orElseGet(Document::new);
    }

    private static LiveEvent live(String id, String name, Object shown) {
        return new LiveEvent(id, name, new String(EventJson.write(shown), StandardCharsets.UTF_8));
    }
}
