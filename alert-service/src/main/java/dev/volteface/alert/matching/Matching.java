package dev.volteface.alert.matching;

import dev.volteface.alert.matching.Match.Correct;
import dev.volteface.alert.matching.Match.Ignore;
import dev.volteface.alert.matching.Match.Raise;
import dev.volteface.contracts.alert.AlertEvent.AlertCorrected;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.subscription.Terms;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides what a change is to a subscription, from its terms and from what its subscriber was told already. */
public final class Matching {

    private Matching() {}

    /**
     * Raised, corrected or ignored.
     *
     * @param withdrawn whether the change was found to be none
     * @param told by alert id, what this subscription's alerts say now
     */
    public static Match match(
            String subscriptionId, Terms terms, Change change, boolean withdrawn, Map<String, Told> told) {
        String alertId = AlertIds.of(subscriptionId, change.id());
        Told before = told.get(alertId);
        if (before != null) {
            return before.readsOtherwise(new Told(change, withdrawn))
                    ? new Correct(new AlertCorrected(subscriptionId, alertId, change, withdrawn))
                    : new Ignore("told already");
        }
        if (withdrawn) {
            return new Ignore("withdrawn before it was told");
        }
        boolean historical = Age.isHistory(change, terms.freshness());
        return objection(terms, change, historical)
                .<Match>map(Ignore::new)
                .orElseGet(() ->
                        new Raise(new AlertRaised(subscriptionId, alertId, change, historical, reason(terms, change))));
    }

    private static Optional<String> objection(Terms terms, Change change, boolean historical) {
        return Filters.ALL.stream()
                .flatMap(filter -> filter.objection(terms, change).stream())
                .findFirst()
                .or(() -> historical && !terms.history()
                        ? Optional.of("historical: said or first found too long ago")
                        : Optional.empty());
    }

    private static String reason(Terms terms, Change change) {
        return "“" + terms.name() + "” asks for " + word(change.kind()) + " changes of "
                + (terms.holders().isEmpty() ? "anybody" : change.holder().name()) + " on "
                + (terms.topics().isEmpty() ? "any topic" : change.topic().label()) + ", "
                + word(terms.tier()) + " or better";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
