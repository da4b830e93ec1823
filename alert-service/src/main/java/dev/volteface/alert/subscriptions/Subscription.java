package dev.volteface.alert.subscriptions;

import dev.volteface.contracts.subscription.Terms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One subscription, as its events so far leave it.
 *
 * @param terms null before it is created
 * @param cancelled whether nothing is matched or sent any more
 * @param silentUntil until when nothing is sent
 */
public record Subscription(
        @Nullable Terms terms, boolean cancelled, @Nullable Instant silentUntil) {

    /** Before it is created. */
    public static final Subscription NONE = new Subscription(null, false, null);

    /** The terms by which changes are matched, while it is neither to be created nor cancelled. */
    public @Nullable Terms activeTerms() {
        return cancelled ? null : terms;
    }

    /** Whether nothing may be sent now. */
    public boolean silentAt(Instant now) {
        return silentUntil != null && now.isBefore(silentUntil);
    }
}
