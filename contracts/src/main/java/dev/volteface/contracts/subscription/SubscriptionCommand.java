package dev.volteface.contracts.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may be asked of a subscription. */
public sealed interface SubscriptionCommand {

    /** The subscription's id, the key. */
    String subscriptionId();

    record CreateSubscription(String subscriptionId, Terms terms) implements SubscriptionCommand {}

    record ChangeSubscription(String subscriptionId, Terms terms) implements SubscriptionCommand {}

    record CancelSubscription(
            String subscriptionId, @Nullable String reason) implements SubscriptionCommand {}

    record SetSilence(
            String subscriptionId, Instant until, @Nullable String reason) implements SubscriptionCommand {}

    record EndSilence(String subscriptionId) implements SubscriptionCommand {}
}
