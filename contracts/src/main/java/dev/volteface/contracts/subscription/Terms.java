package dev.volteface.contracts.subscription;

import dev.volteface.contracts.position.Change;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber wants to hear of, and how.
 *
 * @param name for people
 * @param topics topic ids; empty means all
 * @param holders holder ids; empty means all; a body also stands for those who speak for it
 * @param kinds which kinds of change; reversed and shifted unless said otherwise
 * @param tier the lowest tier that is sent
 * @param from changes dated before this day are not sent
 * @param history whether older finds go out too, marked historical
 * @param freshness how long after it was said a change's newest evidence may be first recorded to count as news
 * @param channel over which it is sent
 */
public record Terms(
        String name,
        Set<String> topics,
        Set<String> holders,
        Set<Change.Kind> kinds,
        Change.Tier tier,
        @Nullable LocalDate from,
        boolean history,
        Duration freshness,
        Channel channel) {

    /** The kinds of change that a subscription hears of unless it says otherwise. */
    public static final Set<Change.Kind> DEFAULT_KINDS = Set.of(Change.Kind.REVERSED, Change.Kind.SHIFTED);

    /** The freshness of a subscription that names none. */
    public static final Duration DEFAULT_FRESHNESS = Duration.ofDays(7);

    public Terms {
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        holders = Collections.unmodifiableSet(new TreeSet<>(holders));
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }
}
