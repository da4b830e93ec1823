package dev.volteface.endtoend;

import dev.volteface.contracts.position.Position;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Positions in a line each, so that those of a running stack can be held against those of the pure core. */
final class Positions {

    private Positions() {}

    static Set<String> of(Rest alert) {
        return alert.get("/api/positions")
                .json()
                .valueStream()
                .map(p -> line(
                        p.path("holder").path("id").asString(),
                        p.path("topic").path("topicId").asString(),
                        p.path("outlook").asString(),
                        p.path("stance").asString(),
                        p.path("qualifier").asString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> of(Installation pure) {
        return pure.positions().stream().map(Positions::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Position p) {
        return line(
                p.holder().id(),
                p.topic().topicId(),
                p.outlook().name(),
                p.stance().name(),
                p.qualifier().name());
    }

    private static String line(String... words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
