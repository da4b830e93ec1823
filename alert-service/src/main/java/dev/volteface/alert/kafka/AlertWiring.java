package dev.volteface.alert.kafka;

import dev.volteface.access.health.HealthPart;
import dev.volteface.alert.delivery.Sender;
import dev.volteface.alert.delivery.http.DeliverySettings;
import dev.volteface.alert.inbox.kafka.AnnouncedChanges;
import dev.volteface.alert.inbox.kafka.InboxTopology;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.following.Follower;
import dev.volteface.log.streams.RunningTopology;
import dev.volteface.log.streams.StreamsSettings;
import dev.volteface.log.wiring.LogSettings;
import dev.volteface.log.wiring.TopicsReady;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlertWiring {

    @Bean
    AnnouncedChanges announcedChanges() {
        return new AnnouncedChanges();
    }

    @Bean(destroyMethod = "close")
    Follower positionsFollower(AnnouncedChanges changes, LogSettings settings, TopicsReady ready) {
        return Follower.start(Topics.POSITIONS, settings.kafka().bootstrapServers(), changes::take);
    }

    @Bean(destroyMethod = "close")
    RunningTopology alertTopology(
            AnnouncedChanges changes,
            Sender sender,
            DeliverySettings delivery,
            LogSettings settings,
            TopicsReady ready) {
        StreamsSettings streams = new StreamsSettings(
                settings.kafka().bootstrapServers(),
                "alert-service",
                settings.instance(),
                settings.data().resolve("streams"));
        return RunningTopology.start(AlertTopology.of(new InboxTopology(changes, sender, delivery.backoff())), streams);
    }

    @Bean
    HealthPart alertHealth(RunningTopology topology, Follower follower) {
        return HealthPart.of("alerts", () -> topology.trouble().or(follower::trouble));
    }
}
