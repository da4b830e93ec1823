package dev.volteface.alert.subscriptions;

import dev.volteface.contracts.subscription.SubscriptionEvent;
import dev.volteface.contracts.subscription.Terms;
import dev.volteface.log.deciding.Decision;
import java.util.function.Function;

/** Terms that make sense, or the refusal that says what doesn't. */
final class Termed {

    private Termed() {}

    static Decision<SubscriptionEvent> checked(Terms terms, Function<Terms, SubscriptionEvent> event) {
        if (terms.name().isBlank()) {
            return Decision.refuse("invalid", "the subscription has no name", "name", "give it one for people");
        }
        if (terms.kinds().isEmpty()) {
            return Decision.refuse(
                    "invalid", "no kind of change is asked for", "kinds", "name at least one, such as reversed");
        }
        if (terms.freshness().isNegative()) {
            return Decision.refuse(
                    "invalid",
                    "a freshness of " + terms.freshness() + " lies before the event",
                    "freshness",
                    "give a duration such as P7D");
        }
        return Decision.append(event.apply(terms));
    }
}
