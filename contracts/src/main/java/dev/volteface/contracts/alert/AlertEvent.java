package dev.volteface.contracts.alert;

import dev.volteface.contracts.position.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to an alert. */
public sealed interface AlertEvent {

    /** The subscription's id, the key of the stream. */
    String subscriptionId();

    /** The alert's id, derived from subscription and change: one change alerts one subscription once. */
    String alertId();

    /** A change matched a subscription; {@code reason} says by which of its terms. */
    record AlertRaised(String subscriptionId, String alertId, Change change, boolean historical, String reason)
            implements AlertEvent {}

    /** Sending was tried and failed for now; it is tried again at {@code next}. */
    record AlertAttempted(String subscriptionId, String alertId, int attempt, String outcome, Instant next)
            implements AlertEvent {}

    /** The channel took it. */
    record AlertDelivered(String subscriptionId, String alertId, int attempt, String outcome) implements AlertEvent {}

    /** Sending was given up. */
    record AlertFailed(String subscriptionId, String alertId, int attempt, String outcome) implements AlertEvent {}

    record AlertAcknowledged(
            String subscriptionId, String alertId, @Nullable String note) implements AlertEvent {}

    record AlertDisputed(String subscriptionId, String alertId, String note) implements AlertEvent {}

    record AlertSnoozed(String subscriptionId, String alertId, Instant until) implements AlertEvent {}

    record AlertAssigned(String subscriptionId, String alertId, String to) implements AlertEvent {}

    /** The change behind the alert was corrected, or, when {@code withdrawn}, was none. */
    record AlertCorrected(String subscriptionId, String alertId, Change change, boolean withdrawn)
            implements AlertEvent {}
}
