package dev.volteface.alert.positions;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles occasions of opposite sides whose times can't be told apart. On the very same days they are weighed as one.
 * Otherwise the vaguer of two says nothing about the order, and is set aside.
 */
final class Overlaps {

    private Overlaps() {}

    static List<Occasion> settle(List<Occasion> occasions) {
        List<Occasion> weighed = sameDaysWeighed(occasions);
        List<Occasion> sided = weighed.stream().filter(Occasion::takesSide).toList();
        return weighed.stream()
                .filter(occasion -> days(occasion) == 0 || sided.stream().noneMatch(other -> blurs(occasion, other)))
                .sorted(Occasion.BY_TIME)
                .toList();
    }

    private static List<Occasion> sameDaysWeighed(List<Occasion> occasions) {
        Map<List<Object>, List<Occasion>> byDays = new LinkedHashMap<>();
        for (Occasion occasion : occasions) {
            byDays.computeIfAbsent(
                            List.of(occasion.saidOn().from(), occasion.saidOn().to()), unused -> new ArrayList<>())
                    .add(occasion);
        }
        return byDays.values().stream()
                .map(Overlaps::weighed)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Occasion> weighed(List<Occasion> sameDays) {
        long sides = sameDays.stream()
                .filter(Occasion::takesSide)
                .map(Occasion::side)
                .distinct()
                .count();
        return sides < 2 ? sameDays : List.of(together(sameDays));
    }

    private static Occasion together(List<Occasion> sameDays) {
        return Occasion.of(
                sameDays.getFirst().id(),
                sameDays.stream()
                        .map(Occasion::evidence)
                        .flatMap(Collection::stream)
                        .toList());
    }

    private static boolean blurs(Occasion vague, Occasion sharp) {
        return vague.takesSide()
                && vague.side() == sharp.side().opposite()
                && days(vague) > days(sharp)
                && vague.overlaps(sharp);
    }

    private static long days(Occasion occasion) {
        return ChronoUnit.DAYS.between(
                occasion.saidOn().from(), occasion.saidOn().to());
    }
}
