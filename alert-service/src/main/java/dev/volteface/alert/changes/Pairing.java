package dev.volteface.alert.changes;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Change.Kind;
import dev.volteface.contracts.position.Evidence;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which change of the timeline is which that was announced: those of the same sides, first where they share an
 * occasion, then where they were first detected by the same statement, then the nearest in time. One that was withdrawn
 * returns only by the first two.
 *
 * @param old by the index of the new change
 */
record Pairing(Map<Integer, Change> old) {

    private static final int SAME_OCCASION = 0;
    private static final int SAME_DETECTION = 1;

    private record Pair(int now, Change old, long distance) {}

    private static final Comparator<Pair> NEAREST = Comparator.comparingLong(Pair::distance)
            .thenComparingInt(Pair::now)
            .thenComparing(pair -> pair.old().id());

    static Pairing of(Announced announced, List<Change> now) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            for (Change old : announced.changes()) {
                candidate(i, now.get(i), old).ifPresent(candidates::add);
            }
            for (Change old : announced.withdrawn()) {
                candidate(i, now.get(i), old)
                        .filter(pair -> pair.distance() <= SAME_DETECTION)
                        .ifPresent(candidates::add);
            }
        }
        return nearestFirst(candidates);
    }

    private static Pairing nearestFirst(List<Pair> candidates) {
        Map<Integer, Change> paired = new TreeMap<>();
        Set<String> used = new HashSet<>();
        candidates.sort(NEAREST);
        for (Pair pair : candidates) {
            if (!paired.containsKey(pair.now()) && used.add(pair.old().id())) {
                paired.put(pair.now(), pair.old());
            }
        }
        return new Pairing(paired);
    }

    private static Optional<Pair> candidate(int index, Change now, Change old) {
        boolean sameTurn = turns(now) == turns(old) && now.from() == old.from() && now.to() == old.to();
        return sameTurn && (turns(now) || now.kind() == old.kind())
                ? Optional.of(new Pair(index, old, distance(now, old)))
                : Optional.empty();
    }

    private static boolean turns(Change change) {
        return change.kind() == Kind.REVERSED || change.kind() == Kind.SHIFTED;
    }

    private static long distance(Change now, Change old) {
        Set<String> shared = occasions(now);
        shared.retainAll(occasions(old));
        if (!shared.isEmpty()) {
            return SAME_OCCASION;
        }
        return now.id().equals(old.id())
                ? SAME_DETECTION
                : 1 + SAME_DETECTION + Math.abs(ChronoUnit.DAYS.between(now.on(), old.on()));
    }

    private static Set<String> occasions(Change change) {
        return change.evidence().stream().map(Evidence::occasion).collect(Collectors.toCollection(HashSet::new));
    }
}
