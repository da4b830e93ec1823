package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.TopicRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a holder stands: the side of the last run that is settled. One contrary occasion doesn't move it; it lowers
 * the confidence, and shows as a suspected change.
 */
final class Standing {

    private static final int CITED = 12;
    /** So many mixed occasions after the last clear one make the position mixed. */
    private static final int TOO_MANY_MIXED = 2;

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(
                    (Evidence evidence) -> evidence.saidOn().from())
            .reversed()
            .thenComparing(Evidence::statementId);

    private Standing() {}

    static Position of(Holder holder, TopicRef topic, Voices voices, List<Occasion> occasions, Runs<Stance> runs) {
        if (runs.settled().isEmpty()) {
            return without(holder, topic, sideless(occasions), all(voices));
        }
        Runs.Run<Stance> held = runs.settled().getLast();
        long mixed = occasions.stream()
                .filter(occasion -> occasion.lean() == Occasion.Lean.MIXED)
                .filter(occasion ->
                        Occasion.BY_TIME.compare(occasion, held.occasions().getLast()) > 0)
                .count();
        return mixed >= TOO_MANY_MIXED
                ? without(holder, topic, Outlook.MIXED, all(voices))
                : held(holder, topic, voices, held, runs.pending());
    }

    private static Outlook sideless(List<Occasion> occasions) {
        if (occasions.stream().anyMatch(occasion -> occasion.lean() == Occasion.Lean.MIXED)) {
            return Outlook.MIXED;
        }
        return occasions.stream().anyMatch(occasion -> occasion.lean() == Occasion.Lean.DECLINED)
                ? Outlook.DECLINED
                : Outlook.NOT_ENOUGH_EVIDENCE;
    }

    private static Position without(Holder holder, TopicRef topic, Outlook outlook, Stream<Evidence> evidence) {
        return new Position(holder, topic, outlook, Stance.NEUTRAL, Qualifier.NONE, null, null, 0, cited(evidence));
    }

    private static Position held(
            Holder holder, TopicRef topic, Voices voices, Runs.Run<Stance> run, List<Occasion> contrary) {
        Occasion first = run.occasions().getFirst();
        Occasion last = run.occasions().getLast();
        return new Position(
                holder,
                topic,
                voices.dissentsFrom(run.kind(), first) ? Outlook.SPLIT : Outlook.HELD,
                run.kind(),
                last.qualifier(),
                first.saidOn(),
                last.saidOn(),
                confidence(run.occasions(), contrary),
                cited(all(voices)
                        .filter(each -> each.stance() == run.kind())
                        .filter(each -> !each.saidOn().isBefore(first.saidOn()))));
    }

    private static double confidence(List<Occasion> held, List<Occasion> contrary) {
        double support = weight(held);
        return Weight.rounded(support / (support + weight(contrary)) * Weight.certainty(support));
    }

    private static double weight(List<Occasion> occasions) {
        return Weight.of(occasions.stream()
                .map(Occasion::winning)
                .flatMap(Collection::stream)
                .toList());
    }

    private static Stream<Evidence> all(Voices voices) {
        return Stream.concat(voices.deciding().stream(), voices.below().stream());
    }

    private static List<Evidence> cited(Stream<Evidence> evidence) {
        return evidence.sorted(NEWEST_FIRST).limit(CITED).toList();
    }
}
