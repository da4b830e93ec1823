package dev.volteface.alert.delivery.http;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status the HTTP status, or null where no answer came
 * @param text for people
 */
record Outcome(@Nullable Integer status, String text) {

    private static final int GONE = 410;

    static Outcome answered(int status) {
        return new Outcome(status, "HTTP " + status);
    }

    static Outcome unanswered(String cause) {
        return new Outcome(null, cause);
    }

    /** Nobody is there any more: as final as the answer “Gone”. */
    static Outcome erased() {
        return new Outcome(GONE, "the subscription's address was erased");
    }
}
