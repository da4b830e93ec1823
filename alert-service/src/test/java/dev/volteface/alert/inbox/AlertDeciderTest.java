package dev.volteface.alert.inbox;

import static dev.volteface.alert.scenes.Alerts.RAISED;
import static dev.volteface.alert.scenes.Alerts.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.inbox.Alert.Status;
import dev.volteface.alert.scenes.Alerts;
import dev.volteface.contracts.alert.AlertCommand;
import dev.volteface.contracts.alert.AlertCommand.AcknowledgeAlert;
import dev.volteface.contracts.alert.AlertCommand.AssignAlert;
import dev.volteface.contracts.alert.AlertCommand.DisputeAlert;
import dev.volteface.contracts.alert.AlertCommand.RecordAttempt;
import dev.volteface.contracts.alert.AlertCommand.RetryDelivery;
import dev.volteface.contracts.alert.AlertCommand.SnoozeAlert;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.alert.AlertEvent.AlertAttempted;
import dev.volteface.contracts.alert.AlertEvent.AlertCorrected;
import dev.volteface.contracts.alert.AlertEvent.AlertDelivered;
import dev.volteface.contracts.alert.AlertEvent.AlertFailed;
import dev.volteface.log.deciding.Decider.Moment;
import dev.volteface.log.deciding.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertDeciderTest {

    private static final Instant NOW = Instant.parse("2031-06-11T07:00:00Z");

    private final AlertDecider decider = new AlertDecider(Backoff.STANDARD);
    private SubscriptionAlerts state = Alerts.after();

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 299})
    void an_answer_of_success_delivers(int status) {
        assertThat(ask(attempt(1, status))).isInstanceOf(AlertDelivered.class);
        assertThat(alert().delivery().status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void failures_are_tried_again_after_the_waits_of_standard_webhooks_and_then_given_up() {
        List<Duration> waits = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            AlertAttempted tried = (AlertAttempted) ask(attempt(i, i % 2 == 0 ? 500 : null));
            waits.add(Duration.between(NOW, tried.next()));
        }
        assertThat(waits).isEqualTo(Backoff.STANDARD.waits());
        assertThat(ask(attempt(10, 503))).isInstanceOf(AlertFailed.class);
    }

    @Test
    void a_spread_backoff_waits_longer_by_no_more_than_its_part_and_always_alike() {
        Backoff spread = new Backoff(List.of(Duration.ofSeconds(100)), 0.2);
        Duration wait = spread.after(1, "al-1").orElseThrow();
        assertThat(wait).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(120));
        assertThat(spread.after(1, "al-1")).contains(wait);
    }

    @Test
    void gone_is_given_up_at_once() {
        assertThat(ask(attempt(1, 410))).isInstanceOf(AlertFailed.class);
    }

    @Test
    void a_repeated_or_stale_attempt_is_nothing() {
        ask(attempt(1, 500));
        assertThat(decide(attempt(1, 500))).isEqualTo(Decision.nothing());
        assertThat(decide(attempt(3, 200))).isEqualTo(Decision.nothing());
        ask(attempt(2, 200));
        assertThat(decide(attempt(3, 200))).isEqualTo(Decision.nothing());
    }

    @Test
    void one_that_was_given_up_can_be_tried_once_more_and_a_delivered_one_cannot() {
        ask(attempt(1, 410));
        assertThat(ask(new RetryDelivery("s-1", "al-1"))).isInstanceOf(AlertAttempted.class);
        assertThat(alert().delivery()).isEqualTo(new Alert.Delivery(Status.PENDING, 1, NOW));
        ask(attempt(2, 200));
        assertRefused(new RetryDelivery("s-1", "al-1"), "conflict");
    }

    @Test
    void acknowledging_disputing_assigning_and_snoozing_twice_is_doing_it_once() {
        for (AlertCommand command : List.of(
                new AcknowledgeAlert("s-1", "al-1", "seen"),
                new DisputeAlert("s-1", "al-1", "wrong man"),
                new AssignAlert("s-1", "al-1", "ada"),
                new SnoozeAlert("s-1", "al-1", NOW.plusSeconds(60)))) {
            ask(command);
            assertThat(decide(command)).isEqualTo(Decision.nothing());
        }
        assertThat(alert().handling())
                .isEqualTo(new Alert.Handling(true, true, "wrong man", NOW.plusSeconds(60), "ada"));
    }

    @Test
    void an_alert_nobody_knows_and_a_time_that_is_over_are_refused() {
        assertRefused(new AcknowledgeAlert("s-1", "al-2", null), "not-found");
        assertRefused(new SnoozeAlert("s-1", "al-1", NOW), "invalid");
        assertRefused(new AssignAlert("s-1", "al-1", " "), "invalid");
    }

    @Test
    void a_correction_is_what_the_subscriber_was_told_last() {
        state = Alerts.after(new AlertCorrected("s-1", "al-1", TURN, true));
        assertThat(alert().told().withdrawn()).isTrue();
    }

    @Test
    void an_alert_raised_again_stays_as_it_is() {
        ask(attempt(1, 200));
        assertThat(decider.evolve(state, RAISED)).isEqualTo(state);
    }

    private static RecordAttempt attempt(int number, @Nullable Integer status) {
        return new RecordAttempt("s-1", "al-1", number, status, "HTTP " + status);
    }

    private Alert alert() {
        return Objects.requireNonNull(state.alert("al-1"));
    }

    private void assertRefused(AlertCommand command, String code) {
        assertThat(decide(command))
                .isInstanceOfSatisfying(
                        Decision.Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private AlertEvent ask(AlertCommand command) {
        AlertEvent event =
                ((Decision.Appended<AlertEvent>) decide(command)).events().getFirst();
        state = decider.evolve(state, event);
        return event;
    }

    private Decision<AlertEvent> decide(AlertCommand command) {
        return decider.decide(command, state, new Moment(NOW, "desk"));
    }
}
