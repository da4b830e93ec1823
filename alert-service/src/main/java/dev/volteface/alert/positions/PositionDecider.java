package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.TopicRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Folds all evidence of one holder on one topic into a timeline. It takes a set: the order in which evidence arrived
 * doesn't matter, only when it was said.
 */
public final class PositionDecider {

    private static final Comparator<EvidenceDelta.Add> NEWEST = Comparator.comparingInt(
                    (EvidenceDelta.Add row) -> row.topic().version())
            .thenComparing(row -> row.evidence().saidOn().from())
            .thenComparing(EvidenceDelta.Add::statementId);

    private PositionDecider() {}

    /** The timeline of rows of one holder and topic, named as the newest of them names both. */
    public static Timeline decide(Collection<EvidenceDelta.Add> rows) {
        EvidenceDelta.Add newest = rows.stream()
                .max(NEWEST)
                .orElseThrow(() -> new IllegalArgumentException("no evidence: say whose position, and on what"));
        return decide(
                newest.holder(),
                newest.topic(),
                rows.stream().map(EvidenceDelta.Add::evidence).toList());
    }

    /** The timeline of evidence, perhaps none, where no statement names its own reversal. */
    public static Timeline decide(Holder holder, TopicRef topic, Collection<Evidence> evidence) {
        return decide(holder, topic, evidence, unused -> false);
    }

    /**
     * The timeline of evidence, perhaps none.
     *
     * @param explicit whether a statement names its own reversal, which confirms a change by itself
     */
    public static Timeline decide(
            Holder holder, TopicRef topic, Collection<Evidence> evidence, Predicate<Evidence> explicit) {
        Voices voices = Voices.of(holder, evidence);
        List<Occasion> occasions = Overlaps.settle(Occasions.of(voices.deciding()));
        BorneOut borneOut = new BorneOut(explicit);
        Runs<Stance> runs =
                Runs.along(occasions.stream().filter(Occasion::takesSide).toList(), Occasion::side, borneOut);
        return new Timeline(
                Standing.of(holder, topic, voices, occasions, runs),
                changes(new Changes(holder, topic, borneOut), runs),
                occasions);
    }

    private static List<Change> changes(Changes changes, Runs<Stance> runs) {
        List<Change> all = new ArrayList<>();
        Runs.Run<Stance> before = null;
        for (Runs.Run<Stance> run : runs.settled()) {
            all.add(
                    before == null
                            ? changes.taken(run.occasions())
                            : changes.turned(before.occasions(), run.deciding()));
            all.addAll(changes.qualified(run.occasions()));
            before = run;
        }
        if (before != null && !runs.pending().isEmpty()) {
            all.add(changes.turned(before.occasions(), runs.pending()));
        }
        return all;
    }
}
