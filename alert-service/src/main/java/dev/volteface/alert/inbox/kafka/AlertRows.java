package dev.volteface.alert.inbox.kafka;

import dev.volteface.alert.inbox.AlertDecider;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.streams.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The alerts of the subscriptions of one partition, one row an alert. */
record AlertRows(KeyValueStore<String, AlertRow> store, AlertDecider decider) {

    static final String STORE = "alerts";
    static final String SOURCE = "/volteface/alert-service";

    /**
     * By whom and because of what an event happens.
     *
     * @param firstRecorded when the fact behind it was first taken in
     */
    record Cause(
            Instant now,
            String actor,
            Instant firstRecorded,
            @Nullable String traceparent) {}

    @Nullable AlertRow find(String subscriptionId, String alertId) {
        return store.get(key(subscriptionId, alertId));
    }

    /** The alert alone; nothing where there is none. */
    SubscriptionAlerts alone(String subscriptionId, String alertId) {
        AlertRow row = find(subscriptionId, alertId);
        return row == null ? SubscriptionAlerts.NONE : row.alone();
    }

    List<AlertRow> of(String subscriptionId) {
        List<AlertRow> rows = new ArrayList<>();
        try (KeyValueIterator<String, AlertRow> found =
                store.prefixScan(key(subscriptionId, ""), new StringSerializer())) {
            found.forEachRemaining(row -> rows.add(row.value));
        }
        return rows;
    }

    /** Keeps what the event makes of its alert, and gives the record to append. */
    Record<String, Outgoing> append(AlertEvent event, Cause cause) {
        AlertRow before = find(event.subscriptionId(), event.alertId());
        long version = before == null ? 1 : before.version() + 1;
        SubscriptionAlerts after = decider.evolve(before == null ? decider.initial() : before.alone(), event);
        store.put(
                key(event.subscriptionId(), event.alertId()),
                new AlertRow(
                        version,
                        before == null ? cause.now() : before.raised(),
                        Objects.requireNonNull(after.alerts().get(event.alertId()))));
        Envelope<java.lang.Record> envelope = new Envelope<>(
                event.alertId() + "@" + version,
                SOURCE,
                event.subscriptionId(),
                cause.now(),
                cause.actor(),
                cause.firstRecorded(),
                cause.traceparent(),
                (java.lang.Record) event);
        return Outgoing.event(Topics.ALERTS, envelope, cause.now().toEpochMilli());
    }

    private static String key(String subscriptionId, String alertId) {
        return subscriptionId + "|" + alertId;
    }
}
