package dev.volteface.alert.inbox;

import dev.volteface.alert.inbox.Alert.Delivery;
import dev.volteface.alert.inbox.Alert.Handling;
import dev.volteface.alert.inbox.Alert.Status;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.alert.AlertEvent.AlertAcknowledged;
import dev.volteface.contracts.alert.AlertEvent.AlertAssigned;
import dev.volteface.contracts.alert.AlertEvent.AlertAttempted;
import dev.volteface.contracts.alert.AlertEvent.AlertCorrected;
import dev.volteface.contracts.alert.AlertEvent.AlertDelivered;
import dev.volteface.contracts.alert.AlertEvent.AlertDisputed;
import dev.volteface.contracts.alert.AlertEvent.AlertFailed;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import dev.volteface.contracts.alert.AlertEvent.AlertSnoozed;

/** What an event leaves of the alerts of a subscription. */
final class AlertEvolution {

    private AlertEvolution() {}

    static SubscriptionAlerts evolve(SubscriptionAlerts state, AlertEvent event) {
        Alert alert = state.alert(event.alertId());
        if (event instanceof AlertRaised raised) {
            return alert == null ? state.with(raised(raised)) : state;
        }
        return alert == null ? state : state.with(next(alert, event));
    }

    private static Alert raised(AlertRaised event) {
        return new Alert(
                event.subscriptionId(),
                event.alertId(),
                event.change(),
                event.historical(),
                event.reason(),
                false,
                Delivery.UNTRIED,
                Handling.NONE);
    }

    private static Alert next(Alert alert, AlertEvent event) {
        Handling handling = alert.handling();
        return switch (event) {
            case AlertRaised raised -> alert;
            case AlertAttempted tried -> alert.with(new Delivery(Status.PENDING, tried.attempt(), tried.next()));
            case AlertDelivered delivered -> alert.with(new Delivery(Status.DELIVERED, delivered.attempt(), null));
            case AlertFailed failed -> alert.with(new Delivery(Status.FAILED, failed.attempt(), null));
            case AlertAcknowledged acknowledged ->
                alert.with(new Handling(
                        true,
                        handling.disputed(),
                        acknowledged.note(),
                        handling.snoozedUntil(),
                        handling.assignedTo()));
            case AlertDisputed disputed ->
                alert.with(new Handling(
                        handling.acknowledged(),
                        true,
                        disputed.note(),
                        handling.snoozedUntil(),
                        handling.assignedTo()));
            case AlertSnoozed snoozed ->
                alert.with(new Handling(
                        handling.acknowledged(),
                        handling.disputed(),
                        handling.note(),
                        snoozed.until(),
                        handling.assignedTo()));
            case AlertAssigned assigned ->
                alert.with(new Handling(
                        handling.acknowledged(),
                        handling.disputed(),
                        handling.note(),
                        handling.snoozedUntil(),
                        assigned.to()));
            case AlertCorrected corrected -> alert.corrected(corrected.change(), corrected.withdrawn());
        };
    }
}
