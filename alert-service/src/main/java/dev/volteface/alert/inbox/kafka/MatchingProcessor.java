package dev.volteface.alert.inbox.kafka;

import dev.volteface.alert.AlertFlow;
import dev.volteface.alert.inbox.AlertDecider;
import dev.volteface.alert.inbox.kafka.AnnouncedChanges.Announcement;
import dev.volteface.alert.matching.AlertIds;
import dev.volteface.alert.matching.Match;
import dev.volteface.alert.subscriptions.Subscription;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.subscription.Terms;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the announced changes for each subscription, from where it stands, and raises or corrects its alerts in
 * the transaction that moves it on: a match is decided once and recorded. Passes on what comes by.
 */
final class MatchingProcessor extends ContextualProcessor<String, Outgoing, String, Outgoing> {

    static final String SUBSCRIPTIONS = "subscriptions";
    static final String CURSORS = "cursors";

    private static final Logger LOG = LoggerFactory.getLogger(MatchingProcessor.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    /** So many at once: a transaction must end before its time is over. */
    private static final int MOST = 1000;

    private final AnnouncedChanges changes;
    private final AlertDecider decider;
    private KeyValueStore<String, Versioned<Subscription>> subscriptions;
    private KeyValueStore<String, Cursor> cursors;
    private AlertRows alerts;
    private long seen = -1;
    private int left;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    MatchingProcessor(AnnouncedChanges changes, AlertDecider decider) {
        this.changes = changes;
        this.decider = decider;
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        subscriptions = context.getStateStore(SUBSCRIPTIONS);
        cursors = context.getStateStore(CURSORS);
        alerts = new AlertRows(context.getStateStore(AlertRows.STORE), decider);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, unused -> match());
    }

    @Override
    public void process(Record<String, Outgoing> record) {
        context().forward(record);
        if (record.value().topic().equals(Topics.SUBSCRIPTIONS.name())) {
            seen = -1;
        }
    }

    private void match() {
        long count = changes.count();
        if (count == seen) {
            return;
        }
        left = MOST;
        active().forEach(this::readOn);
        seen = left > 0 ? count : -1;
    }

    private Map<String, Terms> active() {
        Map<String, Terms> active = new HashMap<>();
        try (KeyValueIterator<String, Versioned<Subscription>> all = subscriptions.all()) {
            all.forEachRemaining(row -> {
                Terms terms = row.value.state().activeTerms();
                if (terms != null) {
                    active.put(row.key, terms);
                }
            });
        }
        return active;
    }

    private void readOn(String subscriptionId, Terms terms) {
        Cursor known = cursors.get(subscriptionId);
        Cursor before = known == null ? Cursor.START : known;
        Cursor after = before;
        for (int partition : changes.partitions()) {
            for (Announcement announcement : changes.from(partition, before.at(partition), left)) {
                take(subscriptionId, terms, announcement);
                after = after.past(partition, announcement.offset());
                left--;
            }
        }
        if (!after.equals(before)) {
            cursors.put(subscriptionId, after);
        }
    }

    private void take(String subscriptionId, Terms terms, Announcement announcement) {
        try {
            String alertId = AlertIds.of(
                    subscriptionId, announcement.event().data().change().id());
            switch (AlertFlow.matching(
                    subscriptionId,
                    terms,
                    announcement.event().data(),
                    alerts.alone(subscriptionId, alertId).told())) {
                case Match.Raise raise -> append(raise.event(), announcement);
                case Match.Correct correct -> append(correct.event(), announcement);
                case Match.Ignore ignore ->
                    LOG.debug("{} is not told {}: {}", subscriptionId, alertId, ignore.reason());
            }
        } catch (RuntimeException fault) {
            LOG.error("change {} was not matched for {}", announcement.event().id(), subscriptionId, fault);
        }
    }

    private void append(AlertEvent event, Announcement announcement) {
        AlertRows.Cause cause = new AlertRows.Cause(
                Instant.ofEpochMilli(context().currentSystemTimeMs()),
                "alert-service",
                announcement.event().firstRecorded(),
                announcement.event().traceparent());
        context().forward(alerts.append(event, cause));
    }
}
