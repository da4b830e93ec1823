package dev.volteface.analysis.tagging.kafka;

import dev.volteface.analysis.AnalysisFlow;
import dev.volteface.analysis.tagging.Catalogue;
import dev.volteface.analysis.tagging.ReadArticle;
import dev.volteface.analysis.topics.CatalogueEntry;
import dev.volteface.analysis.topics.TopicDecider;
import dev.volteface.contracts.catalogue.CatalogueCommand;
import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deadletters.GuardedProcessor;
import dev.volteface.log.deciding.kafka.DecidingProcessor;
import dev.volteface.log.streams.JsonSerde;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Stores;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** What runs in analysis-service: commands to the catalogue are decided, articles are read. */
public final class AnalysisTopology {

    private static final String CATALOGUE_STORE = "catalogue-entries";

    private AnalysisTopology() {}

    /** The topology; {@code catalogue} is what this instance knows of the catalogue at any moment. */
    public static Topology of(AnalysisFlow flow, Supplier<Catalogue> catalogue, Sealing sealing) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(Stores.ofStates(CATALOGUE_STORE, CatalogueEntry.class));
        builder.addStateStore(Stores.of(AnalysingProcessor.STORE, ReadArticle.class));
        builder.addStateStore(GuardedProcessor.store(AnalysingProcessor.WAITING));
        builder.stream(Topics.CATALOGUE_COMMANDS.name(), consumed("catalogue-commands"))
                .process(
                        () -> new DecidingProcessor<CatalogueCommand, CatalogueEntry, CatalogueEvent>(
                                new TopicDecider(),
                                CatalogueCommand.class,
                                Topics.CATALOGUE_COMMANDS,
                                Topics.CATALOGUE,
                                CATALOGUE_STORE,
                                AnalysingProcessor.SOURCE),
                        Named.as("catalogue"),
                        CATALOGUE_STORE)
                .to((key, value, context) -> value.topic(), produced("catalogue-out"));
        builder.stream(
                        List.of(
                                Topics.ARTICLES.name(),
                                Topics.ARTICLES.deadLetterCommands().name()),
                        consumed("articles"))
                .process(
                        () -> new AnalysingProcessor(flow, catalogue, sealing),
                        Named.as("analysis"),
                        AnalysingProcessor.STORE,
                        AnalysingProcessor.WAITING)
                .to((key, value, context) -> value.topic(), produced("analysis-out"));
        return builder.build();
    }

    private static Consumed<String, byte[]> consumed(String name) {
        return Consumed.with(Serdes.String(), Serdes.ByteArray()).withName(name);
    }

    private static Produced<String, Outgoing> produced(String name) {
        return Produced.with(Serdes.String(), JsonSerde.outgoing()).withName(name);
    }
}
