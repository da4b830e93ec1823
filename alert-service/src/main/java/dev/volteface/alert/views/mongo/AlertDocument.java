package dev.volteface.alert.views.mongo;

import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.alert.AlertEvent.AlertAcknowledged;
import dev.volteface.contracts.alert.AlertEvent.AlertAssigned;
import dev.volteface.contracts.alert.AlertEvent.AlertAttempted;
import dev.volteface.contracts.alert.AlertEvent.AlertCorrected;
import dev.volteface.contracts.alert.AlertEvent.AlertDelivered;
import dev.volteface.contracts.alert.AlertEvent.AlertDisputed;
import dev.volteface.contracts.alert.AlertEvent.AlertFailed;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import dev.volteface.contracts.alert.AlertEvent.AlertSnoozed;
import dev.volteface.log.projecting.Documents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** An alert as a document, with its attempts and what people did with it, as its events leave it. */
public final class AlertDocument {

    private AlertDocument() {}

    /** The document after an event that was decided at {@code at}. */
    public static Document after(AlertEvent happened, Document before, Instant at) {
        long version = before.get("version", 0L) + 1;
        return next(happened, before, at).append("version", version);
    }

    private static Document next(AlertEvent happened, Document before, Instant at) {
        return switch (happened) {
            case AlertRaised e -> raised(e, at);
            case AlertAttempted e ->
                tried(before, "attempted", e.attempt(), e.outcome(), at)
                        .append("next", e.next().toString());
            case AlertDelivered e -> tried(before, "delivered", e.attempt(), e.outcome(), at);
            case AlertFailed e -> tried(before, "failed", e.attempt(), e.outcome(), at);
            case AlertAcknowledged e -> before.append("state", "acknowledged").append("note", e.note());
            case AlertDisputed e -> before.append("state", "disputed").append("note", e.note());
            case AlertSnoozed e -> before.append("snoozedUntil", e.until().toString());
            case AlertAssigned e -> before.append("assignedTo", e.to());
            case AlertCorrected e ->
                before.append("change", Documents.of(e.change())).append("withdrawn", e.withdrawn());
        };
    }

    private static Document raised(AlertRaised event, Instant at) {
        return new Document("subscription", event.subscriptionId())
                .append("change", Documents.of(event.change()))
                .append("withdrawn", false)
                .append("historical", event.historical())
                .append("reason", event.reason())
                .append("state", "raised")
                .append("raisedAt", at.toString())
                .append("attempts", List.of());
    }

    /** What a person said of the alert outlasts what its delivery comes to. */
    private static Document tried(Document before, String state, int attempt, String outcome, Instant at) {
        List<Document> attempts = new ArrayList<>(before.getList("attempts", Document.class, List.of()));
        attempts.add(new Document("attempt", attempt).append("outcome", outcome).append("at", at.toString()));
        boolean handled = List.of("acknowledged", "disputed").contains(String.valueOf(before.get("state")));
        before.append("next", null).append("attempts", attempts);
        return handled ? before : before.append("state", state);
    }
}
