package dev.volteface.log;

import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.JsonSerde;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.StreamsSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** One processor, driven by hand: records in, and whatever it sends on, read by topic. */
public final class Driven implements AutoCloseable {

    /** When facts behind commands were first taken in. */
    public static final Instant FIRST_RECORDED = Instant.parse("2031-02-01T00:00:00Z");

    private final TopologyTestDriver driver;

    private Driven(Topology topology, Path folder) {
        this.driver = new TopologyTestDriver(
                topology,
                new StreamsSettings("unused:9092", "driven", "only", folder).properties(),
                Instant.parse("2031-03-01T09:00:00Z"));
    }

    /** A processor with its stores between some topics and whatever it writes to. */
    public static Driven by(
            ProcessorSupplier<String, byte[], String, Outgoing> processor,
            List<StoreBuilder<?>> stores,
            List<Topic> reads,
            Path folder) {
        Topology topology = new Topology();
        String[] names = reads.stream().map(Topic::name).toArray(String[]::new);
        topology.addSource("in", new StringDeserializer(), new ByteArrayDeserializer(), names);
        topology.addProcessor("processor", processor, "in");
        stores.forEach(store -> topology.addStateStore(store, "processor"));
        topology.addSink(
                "out",
                (key, outgoing, context) -> outgoing.topic(),
                new StringSerializer(),
                JsonSerde.outgoing().serializer(),
                "processor");
        return new Driven(topology, folder);
    }

    /** Sends an event or a command under its subject. */
    public void send(Topic topic, String key, Record data) {
        send(topic, key, data, new RecordHeaders());
    }

    /** Sends it with more headers. */
    public void send(Topic topic, String key, Record data, Headers more) {
        Headers headers = CloudEventHeaders.write(envelope(key, data));
        more.forEach(headers::add);
        sendBytes(topic, key, EventJson.write(data), headers);
    }

    /** Sends a command to which somebody waits for the reply. */
    public void ask(Topic topic, String key, Record data) {
        send(topic, key, data, waited());
    }

    /** Headers of a record to which somebody waits for a reply. */
    public static Headers waited() {
        return new RecordHeaders().add(KafkaHeaders.CORRELATION_ID, "asker-1".getBytes(StandardCharsets.UTF_8));
    }

    public void sendBytes(Topic topic, @Nullable String key, byte @Nullable [] value, Headers headers) {
        TestInputTopic<String, byte[]> input =
                driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer());
        input.pipeInput(new TestRecord<>(key, value, headers, FIRST_RECORDED));
    }

    /** What came out on a topic since it was last asked, as it was written. */
    public List<TestRecord<String, byte[]>> records(Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** The events that came out on a topic since it was last asked. */
    public List<Envelope<Record>> events(Topic topic) {
        return records(topic).stream()
                .map(record -> CloudEventHeaders.read(record.headers(), record.value()))
                .toList();
    }

    /** The one reply that came out since it was last asked. */
    public Reply reply() {
        List<Envelope<Record>> replies = events(Topics.REPLIES);
        if (replies.size() != 1) {
            throw new AssertionError("not one reply but " + replies);
        }
        return (Reply) replies.getFirst().data();
    }

    public <V> KeyValueStore<String, V> store(String name) {
        return driver.getKeyValueStore(name);
    }

    @Override
    public void close() {
        driver.close();
    }

    private static Envelope<Record> envelope(String key, Record data) {
        return new Envelope<>(
                "asked-1",
                "/volteface/test",
                key,
                Instant.parse("2031-02-28T00:00:00Z"),
                "Bo Marsh",
                FIRST_RECORDED,
                "00-4bf9-00f0-01",
                data);
    }
}
