package dev.volteface.alert.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after a failed attempt, after the schedule of Standard Webhooks 1.0.0.
 *
 * @param waits after the first attempt, the second, and so on; after the last of them it is given up
 * @param spread by what part a wait is lengthened at most, so that many alerts don't come back at once; how much for
 *     an alert follows from its id, so that a replay waits as long
 */
public record Backoff(List<Duration> waits, double spread) {

    /** 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours; not spread. */
    public static final Backoff STANDARD = new Backoff(
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    Duration.ofHours(24)),
            0);

    public Backoff {
        waits = List.copyOf(waits);
    }

    /** The wait after attempt number {@code attempt} (from 1) failed; empty where it is given up. */
    Optional<Duration> after(int attempt, String alertId) {
        return attempt > waits.size()
                ? Optional.empty()
                : Optional.of(lengthened(waits.get(attempt - 1), alertId + "|" + attempt));
    }

    private Duration lengthened(Duration wait, String seed) {
        double share = Math.floorMod(seed.hashCode(), 1000) / 1000.0;
        return wait.plusMillis(Math.round(wait.toMillis() * spread * share));
    }
}
