package dev.volteface.desk.pages;

import dev.volteface.desk.backend.Views.Alert;
import dev.volteface.desk.backend.Views.Attempt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An alert as the inbox shows it. */
record InboxItem(
        String id,
        String subscription,
        String state,
        boolean historical,
        String raised,
        @Nullable String reason,
        @Nullable String delivery,
        boolean open,
        Card card) {

    private static final Set<String> SETTLED = Set.of("acknowledged", "disputed");

    static InboxItem of(Alert alert, String subscription) {
        return new InboxItem(
                alert.id(),
                subscription,
                alert.state(),
                alert.historical(),
                Wording.moment(alert.raisedAt()),
                alert.reason(),
                alert.attempts().isEmpty() ? null : delivery(alert.attempts().getLast()),
                !SETTLED.contains(alert.state()),
                Card.of(alert.change()));
    }

    private static String delivery(Attempt last) {
        String outcome = last.outcome() == null ? "" : ": " + last.outcome();
        return "attempt " + last.attempt() + ", " + Wording.moment(last.at()) + outcome;
    }
}
