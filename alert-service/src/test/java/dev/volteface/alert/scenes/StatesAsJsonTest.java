package dev.volteface.alert.scenes;

import static dev.volteface.alert.scenes.Cast.MARELIA;
import static dev.volteface.alert.scenes.Cast.MINISTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.changes.Announced;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import dev.volteface.alert.positions.ArticleStatements;
import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.alert.subscriptions.Subscription;
import dev.volteface.contracts.alert.AlertEvent.AlertAcknowledged;
import dev.volteface.contracts.alert.AlertEvent.AlertAttempted;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.statement.StatementEvent.StatementDisputed;
import dev.volteface.contracts.wire.EventJson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatesAsJsonTest {

    private static final Line LINE = Line.keeps(MINISTER, "2031-01-10").relayedBy(Cast.NEIGHBOUR);

    static Stream<Record> states() {
        return Stream.of(
                ArticleStatements.NONE,
                article(),
                Announced.NOTHING,
                announced(),
                Subscription.NONE,
                new Subscription(Subscribers.everything(true), false, Line.LATE),
                SubscriptionAlerts.NONE,
                Alerts.after(
                        new AlertAttempted("s-1", "al-1", 1, "HTTP 500", Line.LATE),
                        new AlertAcknowledged("s-1", "al-1", null)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_state_reads_back_as_it_was_written(Record state) {
        byte[] json = EventJson.write(state);
        assertThat((Object) EventJson.mapper().readValue(json, state.getClass()))
                .isEqualTo(state);
    }

    @Test
    void a_delta_reads_back_as_it_was_written() {
        List<EvidenceDelta> deltas = List.of(
                new EvidenceDelta.Add(Cast.THE_MINISTER, Cast.TOLL, LINE.evidence()),
                new EvidenceDelta.Remove(MINISTER.id(), Cast.TOLL.topicId(), LINE.id()));
        for (EvidenceDelta delta : deltas) {
            assertThat(EventJson.mapper().readValue(EventJson.write(delta), EvidenceDelta.class))
                    .isEqualTo(delta);
        }
    }

    private static ArticleStatements article() {
        ArticleStatements state = ArticleStatements.NONE;
        for (StatementEvent event : LINE.events()) {
            state = state.after(event, Line.LATE);
        }
        return state.after(new StatementDisputed(LINE.article(), LINE.id(), "a parody"), Line.LATE);
    }

    private static Announced announced() {
        NewsRoom room = new NewsRoom();
        for (Line line : List.of(
                Line.keeps(MINISTER, "2031-01-10"),
                Line.scraps(MINISTER, "2031-02-10"),
                Line.keeps(MINISTER, "2031-03-10"),
                Line.scraps(MINISTER, "2031-04-10"))) {
            room.read(List.of(line));
        }
        assertThat(room.of(MARELIA.id()).withdrawn()).isNotEmpty();
        return room.of(MARELIA.id());
    }
}
