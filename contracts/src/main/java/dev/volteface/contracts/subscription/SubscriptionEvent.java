package dev.volteface.contracts.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a subscription. */
public sealed interface SubscriptionEvent {

    /** The subscription's id, the key of the stream. */
    String subscriptionId();

    record SubscriptionCreated(String subscriptionId, Terms terms) implements SubscriptionEvent {}

    record SubscriptionChanged(String subscriptionId, Terms terms) implements SubscriptionEvent {}

    record SubscriptionCancelled(
            String subscriptionId, @Nullable String reason) implements SubscriptionEvent {}

    /** Nothing is sent until the time given; what is missed stays in the inbox. */
    record SilenceSet(
            String subscriptionId, Instant until, @Nullable String reason) implements SubscriptionEvent {}

    record SilenceEnded(String subscriptionId) implements SubscriptionEvent {}
}
