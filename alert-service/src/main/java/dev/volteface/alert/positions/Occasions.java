package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups evidence into occasions, in order of time. What is relayed is left out: hearsay takes no side by itself. */
final class Occasions {

    private static final Comparator<Evidence> EARLIEST_FIRST = Comparator.comparing(
                    (Evidence evidence) -> evidence.saidOn().to())
            .thenComparing(evidence -> evidence.saidOn().from())
            .thenComparing(Evidence::statementId);

    private Occasions() {}

    static List<Occasion> of(Collection<Evidence> evidence) {
        Map<String, List<Evidence>> groups = new TreeMap<>();
        for (Evidence each : withoutRepeats(evidence)) {
            groups.computeIfAbsent(each.speakerId() + "|" + each.occasion(), unused -> new ArrayList<>())
                    .add(each);
        }
        return groups.entrySet().stream()
                .map(group -> Occasion.of(group.getKey(), group.getValue()))
                .sorted(Occasion.BY_TIME)
                .toList();
    }

    /** The same words of the same speaker count once, where they were first heard. */
    private static List<Evidence> withoutRepeats(Collection<Evidence> evidence) {
        Map<String, Evidence> first = new TreeMap<>();
        evidence.stream()
                .filter(each -> each.viaId() == null)
                .sorted(EARLIEST_FIRST)
                .forEach(each -> first.merge(each.speakerId() + "|" + each.fingerprint(), each, Occasions::joined));
        return List.copyOf(first.values());
    }

    /** The earlier of two repeats, recorded when the first of them was: a late find of known words is no news. */
    private static Evidence joined(Evidence earlier, Evidence later) {
        Instant recorded = later.firstRecorded().isBefore(earlier.firstRecorded())
                ? later.firstRecorded()
                : earlier.firstRecorded();
        return new Evidence(
                earlier.statementId(),
                earlier.article(),
                earlier.speakerId(),
                earlier.speakerName(),
                earlier.authority(),
                earlier.speaksFor(),
                earlier.viaId(),
                earlier.form(),
                earlier.prepared(),
                earlier.spans(),
                earlier.words(),
                earlier.fingerprint(),
                earlier.saidOn(),
                earlier.occasion(),
                earlier.stance(),
                earlier.p(),
                earlier.qualifier(),
                earlier.qualifierSpan(),
                earlier.confidence(),
                recorded);
    }
}
