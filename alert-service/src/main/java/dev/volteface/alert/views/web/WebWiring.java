package dev.volteface.alert.views.web;

import dev.volteface.access.health.HealthPart;
import dev.volteface.alert.views.mongo.AlertViews;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.asking.Asking;
import dev.volteface.log.wiring.LogSettings;
import dev.volteface.log.wiring.TopicsReady;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebWiring {

    @Bean
    Commands commands(Asking asking, Clock clock) {
        return new Commands(asking::ask, () -> UUID.randomUUID().toString(), clock);
    }

    @Bean
    Secrets secrets() {
        SecureRandom random = new SecureRandom();
        return new Secrets(length -> {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        });
    }

    @Bean
    RecentEvents recentEvents() {
        return new RecentEvents();
    }

    @Bean(destroyMethod = "close")
    LogTail logTail(RecentEvents recent, AlertViews views, Sealing sealing, LogSettings settings, TopicsReady ready) {
        return LogTail.start(
                List.of(Topics.POSITIONS, Topics.ALERTS),
                settings.kafka().bootstrapServers(),
                new LiveEvents(views, sealing),
                recent);
    }

    @Bean
    HealthPart streamHealth(LogTail tail) {
        return HealthPart.of("stream", tail::trouble);
    }
}
