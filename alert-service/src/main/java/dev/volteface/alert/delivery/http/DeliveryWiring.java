package dev.volteface.alert.delivery.http;

import dev.volteface.alert.delivery.Sender;
import dev.volteface.contracts.alert.AlertCommand.RecordAttempt;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.asking.Asking;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryWiring {

    private static final String SOURCE = "/volteface/alert-service";

    @Bean(destroyMethod = "close")
    WebhookCall webhookCall(Sealing sealing, DeliverySettings settings, Clock clock) {
        return new WebhookCall(sealing, settings, clock);
    }

    @Bean(destroyMethod = "close")
    WebhookSender webhookSender(WebhookCall call, DeliverySettings settings, Asking asking, Clock clock) {
        return new WebhookSender(
                call,
                (delivery, outcome) -> asking.tell(Topics.ALERT_COMMANDS, command(delivery, outcome, clock))
                        .get(30, TimeUnit.SECONDS),
                settings.atOnce());
    }

    private static Envelope<RecordAttempt> command(Sender.Delivery delivery, Outcome outcome, Clock clock) {
        String alertId = delivery.alert().alertId();
        return new Envelope<>(
                alertId + "-attempt-" + delivery.attempt(),
                SOURCE,
                delivery.alert().subscriptionId(),
                clock.instant(),
                "alert-service",
                delivery.alert().change().firstRecorded(),
                null,
                new RecordAttempt(
                        delivery.alert().subscriptionId(),
                        alertId,
                        delivery.attempt(),
                        outcome.status(),
                        outcome.text()));
    }
}
