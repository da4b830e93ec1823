package dev.volteface.alert.inbox;

import dev.volteface.alert.matching.Told;
import dev.volteface.contracts.position.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One alert, as its events so far leave it.
 *
 * @param change as last told
 * @param withdrawn whether the change was found to be none
 * @param delivery where its sending stands
 * @param handling what people did with it
 */
public record Alert(
        String subscriptionId,
        String alertId,
        Change change,
        boolean historical,
        String reason,
        boolean withdrawn,
        Delivery delivery,
        Handling handling) {

    /**
     * Where sending stands.
     *
     * @param attempts made so far
     * @param next when to try again; null where nothing was tried yet, or nothing is to be
     */
    public record Delivery(
            Status status, int attempts, @Nullable Instant next) {

        /** Not tried yet. */
        public static final Delivery UNTRIED = new Delivery(Status.PENDING, 0, null);
    }

    /** Whether there is anything left to send. */
    public enum Status {
        PENDING,
        DELIVERED,
        FAILED
    }

    /**
     * What people did.
     *
     * @param note of whoever acknowledged or disputed last
     */
    public record Handling(
            boolean acknowledged,
            boolean disputed,
            @Nullable String note,
            @Nullable Instant snoozedUntil,
            @Nullable String assignedTo) {

        /** Nothing yet. */
        public static final Handling NONE = new Handling(false, false, null, null, null);
    }

    /** What its subscriber was told. */
    public Told told() {
        return new Told(change, withdrawn);
    }

    Alert with(Delivery now) {
        return new Alert(subscriptionId, alertId, change, historical, reason, withdrawn, now, handling);
    }

    Alert with(Handling now) {
        return new Alert(subscriptionId, alertId, change, historical, reason, withdrawn, delivery, now);
    }

    Alert corrected(Change now, boolean none) {
        return new Alert(subscriptionId, alertId, now, historical, reason, none, delivery, handling);
    }
}
