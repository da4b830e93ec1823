package dev.volteface.alert.inbox.kafka;

import dev.volteface.alert.inbox.Alert;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import java.time.Instant;
import java.util.Map;

/**
 * One alert as it is kept. Each has a row of its own: all alerts of a subscription would outgrow a record.
 *
 * @param version events so far
 * @param raised when it was raised
 */
record AlertRow(long version, Instant raised, Alert alert) {

    /** The alert alone, as the core reads alerts. */
    SubscriptionAlerts alone() {
        return new SubscriptionAlerts(Map.of(alert.alertId(), alert));
    }
}
