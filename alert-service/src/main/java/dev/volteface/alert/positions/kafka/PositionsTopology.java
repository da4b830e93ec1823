package dev.volteface.alert.positions.kafka;

import dev.volteface.alert.changes.Announced;
import dev.volteface.alert.positions.ArticleStatements;
import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deadletters.GuardedProcessor;
import dev.volteface.log.streams.JsonSerde;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Stores;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * Statements → evidence, re-keyed from article to holder and topic → positions. The topic between has as many
 * partitions as the statements stream.
 */
public final class PositionsTopology {

    private PositionsTopology() {}

    /** Adds it to a topology. */
    public static void addTo(StreamsBuilder builder) {
        KStream<String, Outgoing> heard = heard(builder);
        heard.filterNot((key, value) -> value.topic().equals(EvidenceProcessor.EVIDENCE), Named.as("not-evidence"))
                .to((key, value, context) -> value.topic(), produced("evidence-out"));
        positions(
                builder,
                heard.filter(
                        (key, value) -> value.topic().equals(EvidenceProcessor.EVIDENCE), Named.as("only-evidence")));
    }

    private static KStream<String, Outgoing> heard(StreamsBuilder builder) {
        builder.addStateStore(Stores.of(EvidenceProcessor.STORE, ArticleStatements.class));
        builder.addStateStore(GuardedProcessor.store(EvidenceProcessor.WAITING));
        return builder.stream(
                        List.of(
                                Topics.STATEMENTS.name(),
                                Topics.STATEMENTS.deadLetterCommands().name()),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("statements"))
                .process(EvidenceProcessor::new, Named.as("hear"), EvidenceProcessor.STORE, EvidenceProcessor.WAITING);
    }

    private static void positions(StreamsBuilder builder, KStream<String, Outgoing> evidence) {
        builder.addStateStore(Stores.of(PositionsProcessor.ROWS, EvidenceRow.class));
        builder.addStateStore(Stores.ofStates(PositionsProcessor.ANNOUNCED, Announced.class));
        builder.addStateStore(Stores.of(PositionsProcessor.UNSETTLED, Unsettled.class));
        JsonSerde<EvidenceDelta> deltas = JsonSerde.of(EvidenceDelta.class);
        evidence.mapValues(
                        value -> deltas.deserializer().deserialize(EvidenceProcessor.EVIDENCE, value.data()),
                        Named.as("evidence-read"))
                .repartition(Repartitioned.with(Serdes.String(), deltas).withName(EvidenceProcessor.EVIDENCE))
                .process(
                        PositionsProcessor::new,
                        Named.as("positions"),
                        PositionsProcessor.ROWS,
                        PositionsProcessor.ANNOUNCED,
                        PositionsProcessor.UNSETTLED)
                .to((key, value, context) -> value.topic(), produced("positions-out"));
    }

    private static Produced<String, Outgoing> produced(String name) {
        return Produced.with(Serdes.String(), JsonSerde.outgoing()).withName(name);
    }
}
