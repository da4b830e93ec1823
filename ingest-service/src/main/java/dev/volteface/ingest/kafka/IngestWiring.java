package dev.volteface.ingest.kafka;

import com.mongodb.client.MongoDatabase;
import dev.volteface.access.health.HealthPart;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.ingest.feeds.FeedOwner;
import dev.volteface.ingest.feeds.kafka.FeedCommands;
import dev.volteface.ingest.feeds.mongo.FeedsView;
import dev.volteface.ingest.polling.PollMemory;
import dev.volteface.ingest.polling.http.Poller;
import dev.volteface.ingest.polling.mongo.PollsInMongo;
import dev.volteface.ingest.publishing.Publisher;
import dev.volteface.ingest.publishing.kafka.Publishing;
import dev.volteface.log.asking.Asking;
import dev.volteface.log.projecting.RunningProjections;
import dev.volteface.log.projecting.Views;
import dev.volteface.log.streams.RunningTopology;
import dev.volteface.log.streams.StreamsSettings;
import dev.volteface.log.wiring.LogSettings;
import dev.volteface.log.wiring.TopicsReady;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IngestWiring {

    @Bean
    Publisher publishing(Asking asking, Sealing sealing, Clock clock) {
        return new Publishing(asking, sealing, clock);
    }

    @Bean
    FeedOwner feedOwner(Asking asking, Clock clock) {
        return new FeedCommands(asking, clock);
    }

    @Bean
    Views views(MongoDatabase database) {
        return new Views(database);
    }

    @Bean
    PollMemory pollMemory(MongoDatabase database) {
        return new PollsInMongo(database);
    }

    @Bean(destroyMethod = "close")
    Poller poller(Publisher publishing, FeedOwner feeds, PollMemory memory, Clock clock) {
        return new Poller(publishing, feeds, memory, clock);
    }

    @Bean(destroyMethod = "close")
    RunningTopology ingestTopology(Poller poller, LogSettings settings, TopicsReady ready) {
        StreamsSettings streams = new StreamsSettings(
                settings.kafka().bootstrapServers(),
                "ingest-service",
                settings.instance(),
                settings.data().resolve("streams"));
        return RunningTopology.start(IngestTopology.of(poller), streams);
    }

    @Bean(destroyMethod = "close")
    RunningProjections projections(MongoDatabase database, LogSettings settings, TopicsReady ready) {
        return RunningProjections.start(
                List.of(new FeedsView()), database, settings.kafka().bootstrapServers(), settings.instance());
    }

    @Bean
    HealthPart ingestHealth(RunningTopology topology, RunningProjections projections) {
        return HealthPart.of("ingest", () -> topology.trouble().or(projections::trouble));
    }
}
