package dev.volteface.alert.kafka;

import dev.volteface.alert.delivery.Sender;
import dev.volteface.alert.inbox.Backoff;
import dev.volteface.alert.inbox.kafka.AnnouncedChanges;
import dev.volteface.alert.inbox.kafka.InboxTopology;
import dev.volteface.alert.scenes.Line;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.streams.StreamsSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The topology of alert-service on Kafka's test driver, with a clock turned by hand. */
final class DrivenAlerts implements AutoCloseable {

    static final Instant START = Instant.parse("2040-01-01T06:00:00Z");

    final List<Sender.Delivery> sent = new ArrayList<>();
    final List<Envelope<Record>> positions = new ArrayList<>();
    final List<Envelope<Record>> alerts = new ArrayList<>();
    private final TopologyTestDriver driver;
    private final AnnouncedChanges changes;
    private long offset;
    private long number;

    DrivenAlerts(Path folder) {
        this(folder, new AnnouncedChanges());
    }

    private DrivenAlerts(Path folder, AnnouncedChanges changes) {
        this.changes = changes;
        this.driver = new TopologyTestDriver(
                AlertTopology.of(new InboxTopology(changes, sent::add, Backoff.STANDARD)),
                new StreamsSettings("nowhere:9092", "alerts", "1", folder).properties(),
                START);
    }

    /** Another instance with the same stores, which has followed the same positions. */
    DrivenAlerts restarted(Path folder) {
        DrivenAlerts next = new DrivenAlerts(folder, changes);
        next.offset = offset;
        driver.getAllStateStores().forEach((name, store) -> copy(store, next.driver.getKeyValueStore(name)));
        return next;
    }

    @SuppressWarnings("unchecked")
    private static void copy(StateStore from, KeyValueStore<String, Object> to) {
        try (KeyValueIterator<String, Object> all = ((KeyValueStore<String, Object>) from).all()) {
            all.forEachRemaining(row -> to.put(row.key, row.value));
        }
    }

    void hear(Line... lines) {
        for (Line line : lines) {
            line.events().forEach(event -> give(Topics.STATEMENTS, line.article(), line.recorded(), (Record) event));
        }
    }

    void give(Topic topic, String key, Instant firstRecorded, Record data) {
        Envelope<Record> envelope =
                new Envelope<>("test-" + number++, "/test", key, START, "ada", firstRecorded, null, data);
        give(topic, key, EventJson.write(data), CloudEventHeaders.write(envelope));
    }

    void giveNonsense(Topic topic, String key) {
        Envelope<Record> envelope = new Envelope<>("test-" + number++, "/test", key, START, "ada", START, null, (Record)
                Line.keeps(dev.volteface.alert.scenes.Cast.MINISTER, "2039-01-01")
                        .events()
                        .getFirst());
        give(topic, key, "{ no JSON".getBytes(StandardCharsets.UTF_8), CloudEventHeaders.write(envelope));
    }

    private void give(Topic topic, String key, byte[] data, Headers headers) {
        driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, data, headers, START));
    }

    /** Turns the clock, a quarter of a second at a time (or half a minute), and reads what was appended. */
    void pass(Duration time) {
        Duration step = time.toSeconds() < 60 ? Duration.ofMillis(250) : Duration.ofSeconds(30);
        for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(step)) {
            driver.advanceWallClockTime(step);
            for (Envelope<Record> event : read(Topics.POSITIONS)) {
                positions.add(event);
                changes.take(event, new Place(Topics.POSITIONS.name(), 0, offset++));
            }
            alerts.addAll(read(Topics.ALERTS));
        }
    }

    List<Envelope<Record>> read(Topic topic) {
        return records(topic).stream()
                .map(record -> CloudEventHeaders.read(record.headers(), record.value()))
                .toList();
    }

    List<TestRecord<String, byte[]>> records(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    List<AlertEvent> alertEvents() {
        return alerts.stream().map(event -> (AlertEvent) event.data()).toList();
    }

    List<PositionEvent> positionEvents() {
        return positions.stream().map(event -> (PositionEvent) event.data()).toList();
    }

    Map<String, StateStore> stores() {
        return driver.getAllStateStores();
    }

    @Override
    public void close() {
        driver.close();
    }
}
