package dev.volteface.alert.views.mongo;

import dev.volteface.contracts.subscription.SubscriptionEvent;
import dev.volteface.contracts.subscription.Terms;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.projecting.Documents;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.util.List;
import org.bson.Document;

/** One document a subscription; its address and secret stay sealed. */
final class SubscriptionsView implements Projection {

    static final String COLLECTION = "subscriptions";

    @Override
    public String name() {
        return "subscriptions-1";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topics.SUBSCRIPTIONS);
    }

    @Override
    public void project(Envelope<Record> event, Place at, Views views) {
        SubscriptionEvent happened = (SubscriptionEvent) event.data();
        views.update(
                COLLECTION,
                happened.subscriptionId(),
                at,
                before -> after(happened, before, event).append("version", before.get("version", 0L) + 1));
    }

    private static Document after(SubscriptionEvent happened, Document before, Envelope<Record> event) {
        return switch (happened) {
            case SubscriptionEvent.SubscriptionCreated e ->
                with(before, e.terms()).append("createdAt", event.time().toString());
            case SubscriptionEvent.SubscriptionChanged e -> with(before, e.terms());
            case SubscriptionEvent.SubscriptionCancelled e -> before.append("cancelled", true);
            case SubscriptionEvent.SilenceSet e ->
                before.append("silentUntil", e.until().toString());
            case SubscriptionEvent.SilenceEnded e -> before.append("silentUntil", null);
        };
    }

    private static Document with(Document before, Terms terms) {
        return before.append("terms", Documents.of(terms)).append("cancelled", before.getBoolean("cancelled", false));
    }
}
