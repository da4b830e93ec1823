package dev.volteface.alert.scenes;

import dev.volteface.alert.inbox.AlertDecider;
import dev.volteface.alert.inbox.Backoff;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import dev.volteface.alert.positions.PositionDecider;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.statement.Qualifier;
import java.util.List;

/** Alerts of the minister's turn. */
public final class Alerts {

    public static final Change TURN = PositionDecider.decide(
                    Cast.THE_MINISTER,
                    Cast.TOLL,
                    List.of(
                            Line.keeps(Cast.MINISTER, "2031-01-10").evidence(),
                            Line.scraps(Cast.MINISTER, "2031-05-10")
                                    .with(Qualifier.CONDITION)
                                    .evidence(),
                            Line.scraps(Cast.MINISTER, "2031-06-10").evidence()))
            .changes()
            .getLast();

    public static final AlertRaised RAISED = new AlertRaised("s-1", "al-1", TURN, false, "asked for");

    private Alerts() {}

    /** The state after the alert was raised and these. */
    public static SubscriptionAlerts after(AlertEvent... events) {
        AlertDecider decider = new AlertDecider(Backoff.STANDARD);
        SubscriptionAlerts state = decider.evolve(decider.initial(), RAISED);
        for (AlertEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }
}
