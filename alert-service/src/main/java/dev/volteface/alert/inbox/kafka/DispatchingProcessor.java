package dev.volteface.alert.inbox.kafka;

import dev.volteface.alert.AlertFlow;
import dev.volteface.alert.delivery.Sender;
import dev.volteface.alert.inbox.AlertDecider;
import dev.volteface.alert.subscriptions.Subscription;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.Terms;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Hands alerts to the sender when they are due; sees every event of alerts and subscriptions on its way out and passes
 * it on. What is due is kept in memory and worked out anew at start, so that an attempt whose end was not recorded is
 * made again, under the same number and id.
 */
final class DispatchingProcessor extends ContextualProcessor<String, Outgoing, String, Outgoing> {

    private static final Duration LOOK = Duration.ofMillis(250);

    /** An alert that waits; {@code turn} is when it was noted: it goes out a turn later, when its event is committed. */
    private record Pending(String subscriptionId, String alertId, Instant at, long turn) {}

    private final Sender sender;
    private final AlertDecider decider;
    private final Map<String, Pending> pending = new TreeMap<>();
    private KeyValueStore<String, Versioned<Subscription>> subscriptions;
    private AlertRows alerts;
    private long turn;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    DispatchingProcessor(Sender sender, AlertDecider decider) {
        this.sender = sender;
        this.decider = decider;
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        subscriptions = context.getStateStore(MatchingProcessor.SUBSCRIPTIONS);
        alerts = new AlertRows(context.getStateStore(AlertRows.STORE), decider);
        try (KeyValueIterator<String, AlertRow> all = alerts.store().all()) {
            all.forEachRemaining(row -> note(row.value));
        }
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, unused -> dispatch());
    }

    @Override
    public void process(Record<String, Outgoing> record) {
        context().forward(record);
        String topic = record.value().topic();
        if (topic.equals(Topics.SUBSCRIPTIONS.name())) {
            alerts.of(record.key()).forEach(this::note);
        } else if (topic.equals(Topics.ALERTS.name())) {
            note(record);
        }
    }

    private void note(Record<String, Outgoing> record) {
        AlertEvent event = (AlertEvent)
                CloudEventHeaders.read(record.headers(), record.value().data()).data();
        AlertRow row = alerts.find(event.subscriptionId(), event.alertId());
        if (row != null) {
            note(row);
        }
    }

    private void note(AlertRow row) {
        String subscriptionId = row.alert().subscriptionId();
        String alertId = row.alert().alertId();
        AlertFlow.delivery(subscription(subscriptionId), row.alone())
                .ifPresentOrElse(
                        at -> pending.put(alertId, new Pending(subscriptionId, alertId, at, turn)),
                        () -> pending.remove(alertId));
    }

    private void dispatch() {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        List<Pending> due = pending.values().stream()
                .filter(each -> each.turn() < turn && !each.at().isAfter(now))
                .toList();
        turn++;
        due.forEach(this::send);
    }

    private void send(Pending due) {
        pending.remove(due.alertId());
        Terms terms = subscription(due.subscriptionId()).activeTerms();
        AlertRow row = alerts.find(due.subscriptionId(), due.alertId());
        if (row != null && terms != null && terms.channel() instanceof Channel.Webhook webhook) {
            sender.send(new Sender.Delivery(row.alert(), row.alert().delivery().attempts() + 1, row.raised(), webhook));
        }
    }

    private Subscription subscription(String subscriptionId) {
        Versioned<Subscription> known = subscriptions.get(subscriptionId);
        return known == null ? Subscription.NONE : known.state();
    }
}
