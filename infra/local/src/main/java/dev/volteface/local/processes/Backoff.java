package dev.volteface.local.processes;

import java.time.Duration;

/** How long a process that died waits for its next start: a second, doubling, half a minute at most. */
final class Backoff {

    private static final int MOST_SECONDS = 30;
    private static final Duration GOOD_RUN = Duration.ofMinutes(1);

    private Backoff() {}

    /** The wait after {@code deaths} in a row, the last of which ended a run of {@code ran}. */
    static Duration after(int deaths, Duration ran) {
        if (ran.compareTo(GOOD_RUN) >= 0) {
            return Duration.ofSeconds(1);
        }
        return Duration.ofSeconds(Math.min(MOST_SECONDS, 1L << Math.clamp(deaths - 1L, 0, 10)));
    }
}
