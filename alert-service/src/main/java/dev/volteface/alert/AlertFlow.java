package dev.volteface.alert;

import dev.volteface.alert.changes.Announced;
import dev.volteface.alert.changes.Reconcile;
import dev.volteface.alert.changes.Reconciled;
import dev.volteface.alert.delivery.DueDeliveries;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import dev.volteface.alert.matching.Match;
import dev.volteface.alert.matching.Matching;
import dev.volteface.alert.matching.Told;
import dev.volteface.alert.positions.ArticleStatements;
import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.alert.positions.EvidenceDeltas;
import dev.volteface.alert.subscriptions.Subscription;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.position.PositionEvent.PositionCorrected;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.subscription.Terms;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The flow of alerting, in order: positions → changes → matching → delivery → inbox. Plain functions. */
public final class AlertFlow {

    private AlertFlow() {}

    /** Positions: what a statement adds to the evidence of holders, and takes from it. */
    public static List<EvidenceDelta> evidence(ArticleStatements before, StatementEvent event, Instant firstRecorded) {
        return EvidenceDeltas.apply(before, event, firstRecorded);
    }

    /** Changes: what is new in all the evidence of one holder and topic. */
    public static Reconciled changes(Announced announced, Collection<EvidenceDelta.Add> evidence, Instant recorded) {
        return Reconcile.reconcile(announced, evidence, recorded);
    }

    /** Matching: what a change is to a subscription. */
    public static Match matching(
            String subscriptionId, Terms terms, PositionEvent.Changed event, Map<String, Told> told) {
        boolean withdrawn = event instanceof PositionCorrected corrected && corrected.withdrawn();
        return Matching.match(subscriptionId, terms, event.change(), withdrawn, told);
    }

    /** Delivery: when the next of these alerts is to be sent, if any is. The inbox has them all the same. */
    public static Optional<Instant> delivery(Subscription subscription, SubscriptionAlerts alerts) {
        return DueDeliveries.next(subscription, alerts);
    }
}
