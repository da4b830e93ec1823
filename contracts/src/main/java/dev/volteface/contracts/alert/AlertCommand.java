package dev.volteface.contracts.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may be asked of an alert. */
public sealed interface AlertCommand {

    /** The subscription's id, the key. */
    String subscriptionId();

    /** The alert's id. */
    String alertId();

    /** What came of sending it; {@code status} is the HTTP status, or null where no answer came. */
    record RecordAttempt(
            String subscriptionId,
            String alertId,
            int attempt,
            @Nullable Integer status,
            String outcome) implements AlertCommand {}

    record AcknowledgeAlert(
            String subscriptionId, String alertId, @Nullable String note) implements AlertCommand {}

    record DisputeAlert(String subscriptionId, String alertId, String note) implements AlertCommand {}

    record SnoozeAlert(String subscriptionId, String alertId, Instant until) implements AlertCommand {}

    record AssignAlert(String subscriptionId, String alertId, String to) implements AlertCommand {}

    /** Send it again, after it was given up. */
    record RetryDelivery(String subscriptionId, String alertId) implements AlertCommand {}
}
