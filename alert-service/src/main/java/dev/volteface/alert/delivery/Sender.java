package dev.volteface.alert.delivery;

import dev.volteface.alert.inbox.Alert;
import dev.volteface.contracts.subscription.Channel;
import java.time.Instant;

/** Port to the world outside: sends alerts, and has what comes of it recorded. */
public interface Sender {

    /**
     * An alert on its way.
     *
     * @param attempt its number, from 1
     * @param raised when the alert was raised
     */
    record Delivery(Alert alert, int attempt, Instant raised, Channel.Webhook to) {}

    /** Sends it some time soon; returns at once. The same delivery asked for twice at a time is one. */
    void send(Delivery delivery);
}
