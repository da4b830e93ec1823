package dev.volteface.alert.delivery;

import dev.volteface.alert.inbox.Alert;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import dev.volteface.alert.subscriptions.Subscription;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.Terms;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a subscription's alerts are to be sent. Nothing is sent while it is silent or an alert is snoozed, and
 * nothing ever for a change that was withdrawn before it went out; what a silence holds back is in the inbox meanwhile, and goes out when it ends.
 */
public final class DueDeliveries {

    /**
     * An alert to send.
     *
     * @param attempt its number, from 1, to be recorded with what comes of it
     * @param at since when it is due
     */
    public record Due(Alert alert, int attempt, Instant at) {}

    private DueDeliveries() {}

    /** What is to be sent now over a webhook, longest due first; nothing for other channels. */
    public static List<Due> due(Subscription subscription, SubscriptionAlerts alerts, Instant now) {
        return coming(subscription, alerts)
                .filter(due -> !due.at().isAfter(now))
                .sorted(Comparator.comparing(Due::at)
                        .thenComparing(due -> due.alert().alertId()))
                .toList();
    }

    /** When something is due next, which may be over already. */
    public static Optional<Instant> next(Subscription subscription, SubscriptionAlerts alerts) {
        return coming(subscription, alerts).map(Due::at).min(Comparator.naturalOrder());
    }

    private static Stream<Due> coming(Subscription subscription, SubscriptionAlerts alerts) {
        Terms terms = subscription.activeTerms();
        if (terms == null || !(terms.channel() instanceof Channel.Webhook)) {
            return Stream.empty();
        }
        return alerts.alerts().values().stream()
                .filter(alert -> alert.delivery().status() == Alert.Status.PENDING)
                .filter(alert -> !alert.withdrawn())
                .map(alert -> new Due(alert, alert.delivery().attempts() + 1, at(subscription, alert)));
    }

    private static Instant at(Subscription subscription, Alert alert) {
        return latest(
                latest(or(alert.delivery().next()), or(alert.handling().snoozedUntil())),
                or(subscription.silentUntil()));
    }

    private static Instant or(@Nullable Instant time) {
        return time == null ? Instant.EPOCH : time;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
