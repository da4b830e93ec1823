package dev.volteface.alert.positions.kafka;

import dev.volteface.alert.AlertFlow;
import dev.volteface.alert.changes.Announced;
import dev.volteface.alert.changes.Reconciled;
import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the evidence of each position, one row a piece, and announces what is new in it. Deltas of one article come one
 * after the other; folding at each would show positions as half an article leaves them. So a delta only marks its
 * position, and a position is folded once its evidence is quiet. The mark is kept in a store: a crash in between loses
 * nothing.
 */
final class PositionsProcessor extends ContextualProcessor<String, EvidenceDelta, String, Outgoing> {

    static final String ROWS = "evidence";
    static final String ANNOUNCED = "announced";
    static final String UNSETTLED = "unsettled";

    private static final Logger LOG = LoggerFactory.getLogger(PositionsProcessor.class);
    private static final Duration LOOK = Duration.ofMillis(100);

    private KeyValueStore<String, EvidenceRow> rows;
    private KeyValueStore<String, Versioned<Announced>> announced;
    private KeyValueStore<String, Unsettled> unsettled;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    PositionsProcessor() {}

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        rows = context.getStateStore(ROWS);
        announced = context.getStateStore(ANNOUNCED);
        unsettled = context.getStateStore(UNSETTLED);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, unused -> settle());
    }

    @Override
    public void process(Record<String, EvidenceDelta> record) {
        String row = EvidenceRow.key(record.key(), record.value().statementId());
        switch (record.value()) {
            case EvidenceDelta.Add add -> rows.put(row, new EvidenceRow(add));
            case EvidenceDelta.Remove remove -> rows.delete(row);
        }
        unsettled.put(record.key(), Unsettled.after(unsettled.get(record.key()), now(), recorded(record)));
    }

    private void settle() {
        for (KeyValue<String, Unsettled> each : quiet()) {
            try {
                announce(each.key, each.value.recorded());
            } catch (RuntimeException fault) {
                LOG.error("position {} stays as announced: folding its evidence failed", each.key, fault);
            }
            unsettled.delete(each.key);
        }
    }

    private List<KeyValue<String, Unsettled>> quiet() {
        List<KeyValue<String, Unsettled>> quiet = new ArrayList<>();
        try (KeyValueIterator<String, Unsettled> all = unsettled.all()) {
            all.forEachRemaining(each -> {
                if (each.value.isQuiet(now())) {
                    quiet.add(each);
                }
            });
        }
        return quiet;
    }

    private void announce(String key, Instant recorded) {
        Versioned<Announced> known = announced.get(key);
        Versioned<Announced> before = known == null ? new Versioned<>(0, Announced.NOTHING) : known;
        Reconciled reconciled = AlertFlow.changes(before.state(), evidence(key), recorded);
        long number = before.version();
        for (PositionEvent event : reconciled.events()) {
            number++;
            context()
                    .forward(Outgoing.event(
                            Topics.POSITIONS, envelope(key, number, recorded, event), now().toEpochMilli()));
        }
        if (number > before.version()) {
            announced.put(key, new Versioned<>(number, reconciled.announced()));
        }
    }

    private List<EvidenceDelta.Add> evidence(String key) {
        List<EvidenceDelta.Add> evidence = new ArrayList<>();
        try (KeyValueIterator<String, EvidenceRow> found =
                rows.prefixScan(EvidenceRow.prefix(key), new StringSerializer())) {
            found.forEachRemaining(row -> evidence.add(row.value.evidence()));
        }
        return evidence;
    }

    private Envelope<java.lang.Record> envelope(String key, long number, Instant recorded, PositionEvent event) {
        Instant firstRecorded = event instanceof PositionEvent.Changed changed
                ? changed.change().firstRecorded()
                : recorded;
        return new Envelope<>(
                key + "@" + number,
                EvidenceProcessor.SOURCE,
                key,
                now(),
                "alert-service",
                firstRecorded,
                null,
                (java.lang.Record) event);
    }

    private static Instant recorded(Record<String, EvidenceDelta> delta) {
        return Instant.parse(
                Objects.requireNonNull(CloudEventHeaders.text(delta.headers(), EvidenceProcessor.FIRST_RECORDED)));
    }

    private Instant now() {
        return Instant.ofEpochMilli(context().currentSystemTimeMs());
    }
}
