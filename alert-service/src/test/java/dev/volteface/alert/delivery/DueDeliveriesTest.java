package dev.volteface.alert.delivery;

import static dev.volteface.alert.scenes.Alerts.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.delivery.DueDeliveries.Due;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import dev.volteface.alert.scenes.Alerts;
import dev.volteface.alert.scenes.Subscribers;
import dev.volteface.alert.subscriptions.Subscription;
import dev.volteface.contracts.alert.AlertEvent.AlertAttempted;
import dev.volteface.contracts.alert.AlertEvent.AlertCorrected;
import dev.volteface.contracts.alert.AlertEvent.AlertDelivered;
import dev.volteface.contracts.alert.AlertEvent.AlertSnoozed;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.Terms;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueDeliveriesTest {

    private static final Instant NOW = Instant.parse("2031-06-11T07:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Terms TERMS = Subscribers.everything(true);
    private static final Subscription OPEN = new Subscription(TERMS, false, null);

    @Test
    void a_raised_alert_is_due_at_once() {
        assertThat(DueDeliveries.due(OPEN, Alerts.after(), NOW))
                .singleElement()
                .extracting(Due::attempt)
                .isEqualTo(1);
    }

    @Test
    void a_failed_one_is_due_when_its_wait_is_over() {
        SubscriptionAlerts tried = Alerts.after(new AlertAttempted("s-1", "al-1", 1, "HTTP 500", LATER));
        assertThat(DueDeliveries.due(OPEN, tried, NOW)).isEmpty();
        assertThat(DueDeliveries.next(OPEN, tried)).contains(LATER);
        assertThat(DueDeliveries.due(OPEN, tried, LATER))
                .singleElement()
                .extracting(Due::attempt)
                .isEqualTo(2);
    }

    @Test
    void nothing_is_due_while_it_is_silent_or_snoozed() {
        Subscription silent = new Subscription(TERMS, false, LATER);
        SubscriptionAlerts snoozed = Alerts.after(new AlertSnoozed("s-1", "al-1", LATER));
        assertThat(DueDeliveries.due(silent, Alerts.after(), NOW)).isEmpty();
        assertThat(DueDeliveries.due(silent, Alerts.after(), LATER)).hasSize(1);
        assertThat(DueDeliveries.due(OPEN, snoozed, NOW)).isEmpty();
    }

    @Test
    void nothing_is_due_that_was_delivered_or_withdrawn() {
        assertThat(DueDeliveries.due(OPEN, Alerts.after(new AlertDelivered("s-1", "al-1", 1, "HTTP 200")), NOW))
                .isEmpty();
        assertThat(DueDeliveries.due(OPEN, Alerts.after(new AlertCorrected("s-1", "al-1", TURN, true)), NOW))
                .isEmpty();
    }

    @Test
    void a_correction_after_delivery_is_no_second_notification() {
        SubscriptionAlerts corrected = Alerts.after(
                new AlertDelivered("s-1", "al-1", 1, "HTTP 200"), new AlertCorrected("s-1", "al-1", TURN, false));
        assertThat(DueDeliveries.due(OPEN, corrected, NOW)).isEmpty();
    }

    @Test
    void nothing_is_due_for_the_inbox_or_once_cancelled() {
        Subscription inbox = new Subscription(Subscribers.over(TERMS, new Channel.Inbox()), false, null);
        assertThat(DueDeliveries.due(inbox, Alerts.after(), NOW)).isEmpty();
        assertThat(DueDeliveries.due(new Subscription(TERMS, true, null), Alerts.after(), NOW))
                .isEmpty();
    }
}
