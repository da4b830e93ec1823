package dev.volteface.alert.inbox;

import dev.volteface.alert.inbox.Alert.Status;
import dev.volteface.contracts.alert.AlertCommand.RecordAttempt;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.alert.AlertEvent.AlertAttempted;
import dev.volteface.contracts.alert.AlertEvent.AlertDelivered;
import dev.volteface.contracts.alert.AlertEvent.AlertFailed;
import dev.volteface.log.deciding.Decider.Moment;
import dev.volteface.log.deciding.Decision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What comes of sending an alert: taken, tried again later, or given up. */
record Attempts(Backoff backoff) {

    private static final int GONE = 410;

    /** An attempt that isn't the next in order was recorded already, or is no longer wanted. */
    Decision<AlertEvent> record(RecordAttempt attempt, Alert alert, Instant now) {
        boolean next = attempt.attempt() == alert.delivery().attempts() + 1;
        return alert.delivery().status() == Status.PENDING && next
                ? Decision.append(outcome(attempt, now))
                : Decision.nothing();
    }

    /** Once more, at once, for an alert that was given up. */
    Decision<AlertEvent> retry(Alert alert, Moment moment) {
        return switch (alert.delivery().status()) {
            case PENDING -> Decision.nothing();
            case DELIVERED ->
                Decision.refuse(
                        "conflict", "alert " + alert.alertId() + " was delivered", "alertId", "read it in the inbox");
            case FAILED ->
                Decision.append(new AlertAttempted(
                        alert.subscriptionId(),
                        alert.alertId(),
                        alert.delivery().attempts(),
                        "to be tried once more, asked by " + moment.actor(),
                        moment.now()));
        };
    }

    private AlertEvent outcome(RecordAttempt attempt, Instant now) {
        if (accepted(attempt.status())) {
            return new AlertDelivered(
                    attempt.subscriptionId(), attempt.alertId(), attempt.attempt(), attempt.outcome());
        }
        if (refusedForEver(attempt.status())) {
            return failed(attempt);
        }
        return backoff.after(attempt.attempt(), attempt.alertId())
                .<AlertEvent>map(wait -> new AlertAttempted(
                        attempt.subscriptionId(),
                        attempt.alertId(),
                        attempt.attempt(),
                        attempt.outcome(),
                        now.plus(wait)))
                .orElseGet(() -> failed(attempt));
    }

    private static AlertEvent failed(RecordAttempt attempt) {
        return new AlertFailed(attempt.subscriptionId(), attempt.alertId(), attempt.attempt(), attempt.outcome());
    }

    private static boolean accepted(@Nullable Integer status) {
        return status != null && status >= 200 && status < 300;
    }

    private static boolean refusedForEver(@Nullable Integer status) {
        return status != null && status == GONE;
    }
}
