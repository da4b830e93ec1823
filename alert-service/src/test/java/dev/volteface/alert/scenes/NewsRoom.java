package dev.volteface.alert.scenes;

import dev.volteface.alert.changes.Announced;
import dev.volteface.alert.changes.Reconcile;
import dev.volteface.alert.changes.Reconciled;
import dev.volteface.alert.inbox.AlertDecider;
import dev.volteface.alert.inbox.Backoff;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import dev.volteface.alert.matching.Match;
import dev.volteface.alert.matching.Matching;
import dev.volteface.alert.positions.ArticleStatements;
import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.alert.positions.EvidenceDeltas;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.subscription.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The whole of the core without servers: lines in, position events and alerts out. */
public final class NewsRoom {

    private final Map<String, ArticleStatements> articles = new TreeMap<>();
    private final Map<String, Map<String, EvidenceDelta.Add>> rows = new TreeMap<>();
    private final Map<String, Announced> announced = new TreeMap<>();
    private final Map<String, Terms> subscriptions = new TreeMap<>();
    private final Map<String, SubscriptionAlerts> inboxes = new TreeMap<>();
    private final AlertDecider alerts = new AlertDecider(Backoff.STANDARD);
    public final List<PositionEvent> said = new ArrayList<>();
    public final List<AlertEvent> alerted = new ArrayList<>();

    public void subscribe(String id, Terms terms) {
        subscriptions.put(id, terms);
        inboxes.put(id, SubscriptionAlerts.NONE);
    }

    /** Reads lines as one article: the position is looked at once, when all of it is in. */
    public void read(List<Line> lines) {
        Set<String> touched = new LinkedHashSet<>();
        lines.forEach(line -> line.events().forEach(event -> touched.addAll(take(event, line.recorded()))));
        touched.forEach(key -> look(key, lines.getFirst().recorded()));
    }

    /** Reads lines one delta at a time: the position is looked at after each. */
    public void readSlowly(List<Line> lines) {
        lines.forEach(line -> line.events()
                .forEach(event -> take(event, line.recorded()).forEach(key -> look(key, line.recorded()))));
    }

    public void hear(StatementEvent event, Instant recorded) {
        take(event, recorded).forEach(key -> look(key, recorded));
    }

    public Announced of(String holderId) {
        return announced.getOrDefault(PositionEvent.key(holderId, Cast.TOLL.topicId()), Announced.NOTHING);
    }

    public long raised(String subscriptionId) {
        return alerted.stream()
                .filter(AlertEvent.AlertRaised.class::isInstance)
                .filter(event -> event.subscriptionId().equals(subscriptionId))
                .count();
    }

    public SubscriptionAlerts inbox(String subscriptionId) {
        return inboxes.getOrDefault(subscriptionId, SubscriptionAlerts.NONE);
    }

    private Set<String> take(StatementEvent event, Instant recorded) {
        ArticleStatements state = articles.getOrDefault(event.articleId(), ArticleStatements.NONE);
        Set<String> touched = new LinkedHashSet<>();
        for (EvidenceDelta delta : EvidenceDeltas.apply(state, event, recorded)) {
            String key = PositionEvent.key(delta.holderId(), delta.topicId());
            Map<String, EvidenceDelta.Add> table = rows.computeIfAbsent(key, unused -> new TreeMap<>());
            switch (delta) {
                case EvidenceDelta.Add add -> table.put(add.statementId(), add);
                case EvidenceDelta.Remove remove -> table.remove(remove.statementId());
            }
            touched.add(key);
        }
        articles.put(event.articleId(), state.after(event, recorded));
        return touched;
    }

    private void look(String key, Instant recorded) {
        Reconciled reconciled = Reconcile.reconcile(
                announced.getOrDefault(key, Announced.NOTHING),
                rows.getOrDefault(key, Map.of()).values(),
                recorded);
        announced.put(key, reconciled.announced());
        said.addAll(reconciled.events());
        reconciled.events().forEach(this::match);
    }

    private void match(PositionEvent event) {
        if (event instanceof PositionEvent.Changed changed) {
            boolean withdrawn = event instanceof PositionEvent.PositionCorrected corrected && corrected.withdrawn();
            subscriptions.forEach((id, terms) -> {
                switch (Matching.match(
                        id, terms, changed.change(), withdrawn, inbox(id).told())) {
                    case Match.Raise raise -> record(raise.event());
                    case Match.Correct correct -> record(correct.event());
                    case Match.Ignore ignore -> {}
                }
            });
        }
    }

    private void record(AlertEvent event) {
        alerted.add(event);
        inboxes.compute(
                event.subscriptionId(),
                (id, state) -> alerts.evolve(state == null ? SubscriptionAlerts.NONE : state, event));
    }
}
