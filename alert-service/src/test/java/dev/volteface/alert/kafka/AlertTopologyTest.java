package dev.volteface.alert.kafka;

import static dev.volteface.alert.scenes.Cast.MINISTER;
import static dev.volteface.alert.scenes.Cast.PREMIER;
import static dev.volteface.alert.scenes.Line.keeps;
import static dev.volteface.alert.scenes.Line.scraps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.scenes.Line;
import dev.volteface.alert.scenes.Subscribers;
import dev.volteface.contracts.alert.AlertCommand.AcknowledgeAlert;
import dev.volteface.contracts.alert.AlertCommand.RecordAttempt;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.alert.AlertEvent.AlertAcknowledged;
import dev.volteface.contracts.alert.AlertEvent.AlertAttempted;
import dev.volteface.contracts.alert.AlertEvent.AlertDelivered;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import dev.volteface.contracts.deadletter.DeadLetterCommand.RetryDeadLetter;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.subscription.SubscriptionCommand.CancelSubscription;
import dev.volteface.contracts.subscription.SubscriptionCommand.CreateSubscription;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deadletters.DeadLetters;
import dev.volteface.log.events.CloudEventHeaders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements in, one alert out, whatever happens in between. */
class AlertTopologyTest {

    private static final Duration A_WHILE = Duration.ofSeconds(2);

    private final Path folder;
    private DrivenAlerts alerts;

    AlertTopologyTest(@TempDir Path folder) {
        this.folder = folder;
        this.alerts = new DrivenAlerts(folder.resolve("first"));
    }

    @BeforeEach
    void start() {
        assertThat(alerts.stores()).isNotEmpty();
    }

    @AfterEach
    void close() {
        alerts.close();
    }

    @Test
    void a_change_raises_one_alert_for_who_asked() {
        subscribe("s-1", true);
        aReversal();

        assertThat(raised()).hasSize(1);
        assertThat(raised().getFirst().change().holder().id()).isEqualTo(MINISTER.id());
        assertThat(alerts.alerts.getFirst().firstRecorded()).isEqualTo(Line.LATE);
        assertThat(alerts.alerts.getFirst().id()).isEqualTo(raised().getFirst().alertId() + "@1");
    }

    @Test
    void a_subscription_made_after_the_change_hears_of_it_if_it_asks_for_history() {
        aReversal();
        subscribe("s-1", true);
        subscribe("s-2", false);
        alerts.pass(A_WHILE);

        assertThat(raised()).extracting(AlertRaised::subscriptionId).containsExactly("s-1");
    }

    @Test
    void statements_heard_again_change_nothing() {
        subscribe("s-1", true);
        aReversal();
        int before = alerts.positions.size();
        aReversal();

        assertThat(alerts.positions).hasSize(before);
        assertThat(raised()).hasSize(1);
    }

    @Test
    void an_instance_that_takes_over_says_nothing_again() {
        subscribe("s-1", true);
        aReversal();
        try (DrivenAlerts next = alerts.restarted(folder.resolve("second"))) {
            next.hear(keeps(MINISTER, "2039-01-10"), scraps(MINISTER, "2039-06-01"));
            next.pass(A_WHILE);

            assertThat(next.positions).isEmpty();
            assertThat(next.alerts).isEmpty();
        }
    }

    @Test
    void evidence_that_was_not_yet_folded_survives_a_crash() {
        alerts.hear(keeps(MINISTER, "2039-01-10"));
        try (DrivenAlerts next = alerts.restarted(folder.resolve("second"))) {
            next.pass(A_WHILE);

            assertThat(next.positions).isNotEmpty();
        }
    }

    @Test
    void evidence_of_one_breath_is_folded_once() {
        alerts.hear(
                keeps(MINISTER, "2039-01-10"),
                keeps(MINISTER, "2039-01-10").saying("It stays"),
                keeps(MINISTER, "2039-01-10").saying("For ever"));
        alerts.pass(A_WHILE);

        assertThat(alerts.positionEvents())
                .filteredOn(event -> event.position().holder().id().equals(MINISTER.id()))
                .singleElement()
                .isInstanceOf(PositionEvent.PositionTaken.class);
    }

    @Test
    void a_poisoned_article_holds_nobody_else_up_and_can_be_retried() {
        alerts.giveNonsense(Topics.STATEMENTS, "a-poison");
        alerts.hear(keeps(PREMIER, "2039-01-10").in("a-poison"), keeps(MINISTER, "2039-01-11"));
        alerts.pass(A_WHILE);

        var letter = alerts.records(Topics.STATEMENTS.deadLetters()).getFirst();
        assertThat(CloudEventHeaders.text(letter.headers(), DeadLetters.CAUSE)).contains("statement.made.v1");
        assertThat(alerts.positionEvents())
                .isNotEmpty()
                .noneMatch(event -> event.position().holder().id().equals(PREMIER.id()));
        String id = CloudEventHeaders.text(letter.headers(), DeadLetters.ID);
        alerts.give(
                Topics.STATEMENTS.deadLetterCommands(),
                "a-poison",
                Line.LATE,
                new RetryDeadLetter("a-poison", String.valueOf(id)));
        alerts.pass(A_WHILE);
        assertThat(alerts.records(Topics.STATEMENTS.deadLetters()))
                .as("it is still poison, and stays where it is")
                .isEmpty();
    }

    @Test
    void an_alert_is_sent_once_until_its_attempt_is_recorded() {
        subscribe("s-1", true);
        aReversal();

        assertThat(alerts.sent).singleElement().satisfies(delivery -> {
            assertThat(delivery.attempt()).isEqualTo(1);
            assertThat(delivery.alert().alertId()).isEqualTo(raised().getFirst().alertId());
        });
        record(1, 500);
        assertThat(events()).last().isInstanceOf(AlertAttempted.class);
        assertThat(alerts.sent).hasSize(1);

        alerts.pass(Duration.ofSeconds(6));
        assertThat(alerts.sent).extracting(delivery -> delivery.attempt()).containsExactly(1, 2);
        record(2, 204);
        alerts.pass(Duration.ofMinutes(6));
        assertThat(events()).last().isInstanceOf(AlertDelivered.class);
        assertThat(alerts.sent).hasSize(2);
    }

    @Test
    void whoever_takes_over_makes_the_next_attempt() {
        subscribe("s-1", true);
        aReversal();
        record(1, 500);
        try (DrivenAlerts next = alerts.restarted(folder.resolve("second"))) {
            next.give(Topics.ALERT_COMMANDS, "s-1", Line.LATE, acknowledgement());
            next.pass(Duration.ofSeconds(15));

            assertThat(next.sent).extracting(delivery -> delivery.attempt()).containsExactly(2);
        }
    }

    @Test
    void a_cancelled_subscription_gets_nothing_more() {
        subscribe("s-1", true);
        alerts.give(Topics.SUBSCRIPTION_COMMANDS, "s-1", Line.LATE, new CancelSubscription("s-1", null));
        aReversal();

        assertThat(alerts.alerts).isEmpty();
        assertThat(alerts.sent).isEmpty();
    }

    @Test
    void people_acknowledge_an_alert_once() {
        subscribe("s-1", true);
        aReversal();
        alerts.give(Topics.ALERT_COMMANDS, "s-1", Line.LATE, acknowledgement());
        alerts.give(Topics.ALERT_COMMANDS, "s-1", Line.LATE, acknowledgement());
        alerts.pass(A_WHILE);

        assertThat(events()).filteredOn(AlertAcknowledged.class::isInstance).hasSize(1);
    }

    private AcknowledgeAlert acknowledgement() {
        return new AcknowledgeAlert("s-1", raised().getFirst().alertId(), "seen");
    }

    private void record(int attempt, int status) {
        String alertId = raised().getFirst().alertId();
        alerts.give(
                Topics.ALERT_COMMANDS,
                "s-1",
                Line.LATE,
                new RecordAttempt("s-1", alertId, attempt, status, "HTTP " + status));
        alerts.pass(Duration.ofMillis(500));
    }

    private void subscribe(String id, boolean history) {
        alerts.give(
                Topics.SUBSCRIPTION_COMMANDS,
                id,
                Line.LATE,
                new CreateSubscription(id, Subscribers.everything(history)));
    }

    private void aReversal() {
        for (Line line : List.of(
                keeps(MINISTER, "2039-01-10"), scraps(MINISTER, "2039-06-01"), scraps(MINISTER, "2039-06-05"))) {
            alerts.hear(line);
            alerts.pass(A_WHILE);
        }
    }

    private List<AlertEvent> events() {
        return alerts.alertEvents();
    }

    private List<AlertRaised> raised() {
        return events().stream()
                .filter(AlertRaised.class::isInstance)
                .map(AlertRaised.class::cast)
                .toList();
    }
}
