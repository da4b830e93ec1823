package dev.volteface.testkit.guarantees;

import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import java.util.HashMap;
import java.util.Map;

/**
 * A subscription hears of one change once: one alert is raised for it, and what is sent for it bears one key.
 *
 * <p>The same key twice is legal: a sender that is killed between sending and noting it must send again, and the key
 * is how the receiver knows. Two keys for one revision of a change are two alerts.
 */
public final class NeverAlertedTwice implements Guarantee {

    private final Map<String, String> alerts = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final FirstBreak firstBreak = new FirstBreak();

    /** An alert was appended to the log. */
    public synchronized void observe(AlertRaised alert) {
        String change = alert.change().id();
        if (alerts.putIfAbsent(alert.subscriptionId() + "|" + change, alert.alertId()) != null) {
            firstBreak.broken(alert.subscriptionId() + " has a second alert, " + alert.alertId() + ", for " + change);
        }
    }

    /** A subscriber received something. */
    public synchronized void observe(Delivery delivery) {
        String what = delivery.subscriptionId() + "|" + delivery.changeId() + "|" + delivery.revision();
        String before = keys.putIfAbsent(what, delivery.idempotencyKey());
        if (before != null && !before.equals(delivery.idempotencyKey())) {
            firstBreak.broken(delivery.subscriptionId() + " was told of " + delivery.changeId() + " under " + before
                    + " and again under " + delivery.idempotencyKey());
        }
    }

    @Override
    public Verdict verdict() {
        return firstBreak.verdict();
    }
}
