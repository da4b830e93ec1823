package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Change.Kind;
import dev.volteface.contracts.position.Change.Tier;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.TopicRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the turns of one holder on one topic as changes, with dates, tier and the statements on both sides. */
record Changes(Holder holder, TopicRef topic, BorneOut borneOut) {

    private static final int CITED_PER_OCCASION = 6;
    private static final int CITED = 12;
    private static final double UNCONFIRMED = 0.6;

    /** The first side: nothing came before. */
    Change taken(List<Occasion> heard) {
        return change(Kind.TAKEN, List.of(), heard.subList(0, 1), borneOut.ground(List.of(), heard));
    }

    /** From one side to the other; a condition makes it a shift within limits. */
    Change turned(List<Occasion> old, List<Occasion> turned) {
        Kind kind = qualifier(turned) == Qualifier.CONDITION ? Kind.SHIFTED : Kind.REVERSED;
        return change(kind, old, turned, borneOut.ground(old, turned));
    }

    /** Limits taken on or dropped within one side; only what is borne out, for qualifiers waver in passing. */
    List<Change> qualified(List<Occasion> sameSide) {
        BorneOut bounds = borneOut.ofLimits();
        Runs<Boolean> runs = Runs.along(sameSide, occasion -> Qualifiers.limits(occasion.qualifier()), bounds);
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < runs.settled().size(); i++) {
            List<Occasion> old = runs.settled().get(i - 1).occasions();
            Runs.Run<Boolean> run = runs.settled().get(i);
            Kind kind = run.kind() ? Kind.SOFTENED : Kind.HARDENED;
            changes.add(change(kind, old, run.deciding(), bounds.ground(old, run.deciding())));
        }
        return changes;
    }

    private Change change(Kind kind, List<Occasion> old, List<Occasion> turned, Optional<String> ground) {
        List<Evidence> before = cited(newest(old));
        List<Evidence> evidence = cited(turned);
        Stance from = old.isEmpty() ? Stance.NEUTRAL : old.getFirst().side();
        Stance to = turned.getFirst().side();
        return new Change(
                ChangeIds.minted(
                        holder.id(),
                        topic.topicId(),
                        kind,
                        to,
                        evidence.getFirst().statementId()),
                1,
                holder,
                topic,
                kind,
                ground.isPresent() ? Tier.CONFIRMED : Tier.POSSIBLE,
                from,
                to,
                qualifier(newest(old)),
                qualifier(turned),
                old.isEmpty() ? null : BorneOut.lastDay(old),
                firstDay(old, turned),
                before,
                evidence,
                confidence(old, turned, ground.isPresent()),
                reason(old, turned, ground),
                sharedWith(old, turned),
                newestRecorded(evidence));
    }

    private static LocalDate firstDay(List<Occasion> old, List<Occasion> turned) {
        List<Occasion> clear = BorneOut.clear(old, turned);
        return (clear.isEmpty() ? turned : clear).getFirst().saidOn().from();
    }

    private static List<Occasion> newest(List<Occasion> occasions) {
        return occasions.stream()
                .max(Comparator.comparing((Occasion each) -> each.saidOn().to()).thenComparing(Occasion.BY_TIME))
                .map(List::of)
                .orElse(List.of());
    }

    private static Qualifier qualifier(List<Occasion> occasions) {
        return Qualifiers.strongest(winning(occasions));
    }

    private static List<Evidence> cited(List<Occasion> occasions) {
        return occasions.stream()
                .flatMap(occasion -> occasion.winning().stream().limit(CITED_PER_OCCASION))
                .limit(CITED)
                .toList();
    }

    private static List<Evidence> winning(List<Occasion> occasions) {
        return occasions.stream()
                .map(Occasion::winning)
                .flatMap(Collection::stream)
                .toList();
    }

    private static double confidence(List<Occasion> old, List<Occasion> turned, boolean confirmed) {
        double after = Weight.certainty(Weight.of(winning(turned)));
        double before = old.isEmpty() ? 1 : Weight.certainty(Weight.of(winning(old)));
        return Weight.rounded(before * after * (confirmed ? 1 : UNCONFIRMED));
    }

    private String reason(List<Occasion> old, List<Occasion> turned, Optional<String> ground) {
        String side = "“" + topic.word(turned.getFirst().side()) + "” on " + firstDay(old, turned);
        String after = old.isEmpty()
                ? ", nothing before"
                : " after “" + topic.word(old.getFirst().side()) + "” until " + BorneOut.lastDay(old);
        return side + after + "; " + ground.orElseGet(() -> doubt(old, turned)) + ".";
    }

    private static String doubt(List<Occasion> old, List<Occasion> turned) {
        return BorneOut.clear(old, turned).isEmpty()
                ? "the dates overlap, so the order is not certain"
                : "one occasion so far";
    }

    /** The one person whose words make a body's change, on both sides of it. */
    private @Nullable String sharedWith(List<Occasion> old, List<Occasion> turned) {
        List<Evidence> all = new ArrayList<>(winning(newest(old)));
        all.addAll(winning(turned));
        String one = all.getFirst().speakerId();
        boolean alone = all.stream().allMatch(evidence -> evidence.speakerId().equals(one));
        return alone && !one.equals(holder.id()) ? one : null;
    }

    private static Instant newestRecorded(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::firstRecorded)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
