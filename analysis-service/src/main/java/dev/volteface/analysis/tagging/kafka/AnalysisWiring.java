package dev.volteface.analysis.tagging.kafka;

import dev.volteface.access.health.HealthPart;
import dev.volteface.analysis.AnalysisFlow;
import dev.volteface.analysis.stance.LexicalStanceTagger;
import dev.volteface.analysis.stance.StanceTagger;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.log.streams.RunningTopology;
import dev.volteface.log.streams.StreamsSettings;
import dev.volteface.log.wiring.LogSettings;
import dev.volteface.log.wiring.TopicsReady;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnalysisWiring {

    @Bean
    StanceTagger stanceTagger() {
        return new LexicalStanceTagger();
    }

    @Bean
    AnalysisFlow analysisFlow(StanceTagger tagger) {
        return new AnalysisFlow(tagger);
    }

    @Bean(destroyMethod = "close")
    KnownCatalogue knownCatalogue(LogSettings settings, TopicsReady ready) {
        return new KnownCatalogue(settings.kafka().bootstrapServers());
    }

    @Bean(destroyMethod = "close")
    RunningTopology analysisTopology(
            AnalysisFlow flow, KnownCatalogue catalogue, Sealing sealing, LogSettings settings) {
        StreamsSettings streams = new StreamsSettings(
                settings.kafka().bootstrapServers(),
                "analysis-service",
                settings.instance(),
                settings.data().resolve("streams"));
        return RunningTopology.start(AnalysisTopology.of(flow, catalogue, sealing), streams);
    }

    @Bean
    HealthPart analysisHealth(RunningTopology topology, KnownCatalogue catalogue) {
        return HealthPart.of("analysis", () -> topology.trouble().or(catalogue::trouble));
    }
}
