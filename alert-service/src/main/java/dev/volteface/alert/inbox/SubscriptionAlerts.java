package dev.volteface.alert.inbox;

import dev.volteface.alert.matching.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one subscription.
 *
 * @param alerts by alert id
 */
public record SubscriptionAlerts(Map<String, Alert> alerts) {

    /** Before the first alert. */
    public static final SubscriptionAlerts NONE = new SubscriptionAlerts(Map.of());

    public SubscriptionAlerts {
        alerts = Map.copyOf(alerts);
    }

    /** What its subscriber was told, by alert id. */
    public Map<String, Told> told() {
        return alerts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().told()));
    }

    @Nullable Alert alert(String alertId) {
        return alerts.get(alertId);
    }

    SubscriptionAlerts with(Alert alert) {
        Map<String, Alert> all = new HashMap<>(alerts);
        all.put(alert.alertId(), alert);
        return new SubscriptionAlerts(all);
    }
}
