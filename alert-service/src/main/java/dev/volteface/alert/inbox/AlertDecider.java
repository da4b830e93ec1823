package dev.volteface.alert.inbox;

import dev.volteface.alert.inbox.Alert.Handling;
import dev.volteface.contracts.alert.AlertCommand;
import dev.volteface.contracts.alert.AlertCommand.AcknowledgeAlert;
import dev.volteface.contracts.alert.AlertCommand.AssignAlert;
import dev.volteface.contracts.alert.AlertCommand.DisputeAlert;
import dev.volteface.contracts.alert.AlertCommand.RecordAttempt;
import dev.volteface.contracts.alert.AlertCommand.RetryDelivery;
import dev.volteface.contracts.alert.AlertCommand.SnoozeAlert;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.alert.AlertEvent.AlertAcknowledged;
import dev.volteface.contracts.alert.AlertEvent.AlertAssigned;
import dev.volteface.contracts.alert.AlertEvent.AlertDisputed;
import dev.volteface.contracts.alert.AlertEvent.AlertSnoozed;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import java.time.Instant;

/** The life of one subscription's alerts. Asking again for what already is gives no events. */
public final class AlertDecider implements Decider<AlertCommand, SubscriptionAlerts, AlertEvent> {

    private final Attempts attempts;

    public AlertDecider(Backoff backoff) {
        this.attempts = new Attempts(backoff);
    }

    @Override
    public SubscriptionAlerts initial() {
        return SubscriptionAlerts.NONE;
    }

    @Override
    public Decision<AlertEvent> decide(AlertCommand command, SubscriptionAlerts state, Moment moment) {
        Alert alert = state.alert(command.alertId());
        if (alert == null) {
            return Decision.refuse(
                    "not-found",
                    "subscription " + command.subscriptionId() + " has no alert " + command.alertId(),
                    "alertId",
                    "list the alerts of the subscription");
        }
        return switch (command) {
            case RecordAttempt attempt -> attempts.record(attempt, alert, moment.now());
            case RetryDelivery retry -> attempts.retry(alert, moment);
            case AcknowledgeAlert acknowledge -> acknowledge(acknowledge, alert);
            case DisputeAlert dispute -> dispute(dispute, alert);
            case SnoozeAlert snooze -> snooze(snooze, alert, moment.now());
            case AssignAlert assign -> assign(assign, alert);
        };
    }

    @Override
    public SubscriptionAlerts evolve(SubscriptionAlerts state, AlertEvent event) {
        return AlertEvolution.evolve(state, event);
    }

    private static Decision<AlertEvent> acknowledge(AcknowledgeAlert command, Alert alert) {
        return alert.handling().acknowledged()
                ? Decision.nothing()
                : Decision.append(new AlertAcknowledged(alert.subscriptionId(), alert.alertId(), command.note()));
    }

    private static Decision<AlertEvent> dispute(DisputeAlert command, Alert alert) {
        Handling handling = alert.handling();
        return handling.disputed() && command.note().equals(handling.note())
                ? Decision.nothing()
                : Decision.append(new AlertDisputed(alert.subscriptionId(), alert.alertId(), command.note()));
    }

    private static Decision<AlertEvent> snooze(SnoozeAlert command, Alert alert, Instant now) {
        if (!command.until().isAfter(now)) {
            return Decision.refuse("invalid", command.until() + " is over", "until", "give a time to come");
        }
        return command.until().equals(alert.handling().snoozedUntil())
                ? Decision.nothing()
                : Decision.append(new AlertSnoozed(alert.subscriptionId(), alert.alertId(), command.until()));
    }

    private static Decision<AlertEvent> assign(AssignAlert command, Alert alert) {
        if (command.to().isBlank()) {
            return Decision.refuse("invalid", "nobody is named", "to", "name who takes the alert");
        }
        return command.to().equals(alert.handling().assignedTo())
                ? Decision.nothing()
                : Decision.append(new AlertAssigned(alert.subscriptionId(), alert.alertId(), command.to()));
    }
}
