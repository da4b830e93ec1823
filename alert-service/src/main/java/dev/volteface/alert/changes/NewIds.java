package dev.volteface.alert.changes;

import dev.volteface.contracts.position.Change;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ids for changes that are announced for the first time. The id of an older change stays with it although its dates
 * moved, so a change that begins where the older one once did takes the next number.
 */
final class NewIds {

    private NewIds() {}

    static Change distinct(Change change, Announced announced) {
        Set<String> used = Stream.concat(announced.changes().stream(), announced.withdrawn().stream())
                .map(Change::id)
                .collect(Collectors.toSet());
        String id = Stream.iterate(2, number -> number + 1)
                .map(number -> change.id() + "-" + number)
                .filter(each -> !used.contains(each))
                .findFirst()
                .orElseThrow();
        return used.contains(change.id()) ? Revisions.revised(change, id, change.revision()) : change;
    }
}
