package dev.volteface.endtoend;

import dev.volteface.alert.inbox.AlertDecider;
import dev.volteface.alert.inbox.Backoff;
import dev.volteface.alert.inbox.SubscriptionAlerts;
import dev.volteface.alert.matching.Match;
import dev.volteface.alert.matching.Matching;
import dev.volteface.analysis.AnalysisFlow;
import dev.volteface.analysis.stance.LexicalStanceTagger;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.Terms;
import dev.volteface.ingest.extraction.Extracted;
import dev.volteface.local.analysing.InOneProcess;
import dev.volteface.log.keys.Keys;
import dev.volteface.log.keys.KeysInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One installation without servers, with two subscribers: one asks for history, one doesn't. */
final class Installation {

    static final Instant RECORDED = Instant.parse("2026-11-23T09:00:00Z");

    private final Keys keys = new Keys(new KeysInMemory());
    private final InOneProcess path = new InOneProcess(new AnalysisFlow(new LexicalStanceTagger()), keys);
    private final List<AlertRaised> raised = new ArrayList<>();
    private final AlertDecider alerts = new AlertDecider(Backoff.STANDARD);
    private SubscriptionAlerts withHistory = SubscriptionAlerts.NONE;
    private SubscriptionAlerts without = SubscriptionAlerts.NONE;

    Installation(Corpus corpus) {
        corpus.topicsDefined().forEach(topic -> hear(path.take(topic, RECORDED)));
    }

    void take(Extracted.Clean article) {
        hear(path.take(article, RECORDED));
    }

    List<AlertRaised> raisedFor(String subscription) {
        return raised.stream()
                .filter(alert -> alert.subscriptionId().equals(subscription))
                .toList();
    }

    InOneProcess path() {
        return path;
    }

    Keys keys() {
        return keys;
    }

    List<Position> positions() {
        return path.announced().values().stream()
                .map(each -> each.position())
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<Position> position(String holder, String topic) {
        return positions().stream()
                .filter(p -> List.of(p.holder().id(), p.holder().name()).contains(holder)
                        && p.topic().topicId().equals(topic))
                .findFirst();
    }

    /** Changes from one side to the other, of whomever. */
    List<Change> turns() {
        return path.announced().values().stream()
                .flatMap(each -> each.changes().stream())
                .filter(change -> change.from() != Stance.NEUTRAL
                        && change.from() == change.to().opposite())
                .toList();
    }

    private void hear(List<PositionEvent> events) {
        for (PositionEvent event : events) {
            if (event instanceof PositionEvent.Changed changed) {
                boolean withdrawn = event instanceof PositionEvent.PositionCorrected corrected && corrected.withdrawn();
                withHistory = match("history", true, changed.change(), withdrawn, withHistory);
                without = match("news", false, changed.change(), withdrawn, without);
            }
        }
    }

    private SubscriptionAlerts match(
            String id, boolean history, Change change, boolean withdrawn, SubscriptionAlerts state) {
        return switch (Matching.match(id, terms(id, history), change, withdrawn, state.told())) {
            case Match.Raise raise -> {
                raised.add(raise.event());
                yield alerts.evolve(state, raise.event());
            }
            case Match.Correct correct -> alerts.evolve(state, correct.event());
            case Match.Ignore ignore -> state;
        };
    }

    static Terms terms(String name, boolean history) {
        return new Terms(
                name,
                Set.of(),
                Set.of(),
                Terms.DEFAULT_KINDS,
                Change.Tier.CONFIRMED,
                LocalDate.of(2017, 1, 1),
                history,
                Terms.DEFAULT_FRESHNESS,
                new Channel.Inbox());
    }

    /** All orders of a few things. */
    static <T> Stream<List<T>> orders(List<T> things) {
        if (things.isEmpty()) {
            return Stream.of(List.of());
        }
        return things.stream().flatMap(first -> {
            List<T> others = new ArrayList<>(things);
            others.remove(first);
            return orders(others).map(rest -> {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                return order;
            });
        });
    }
}
