package dev.volteface.access.keys;

import dev.volteface.access.problem.Problem;

/** What the key check says to a call. */
public sealed interface Admission {

    /** The key is known; {@code actor} is its name. */
    record Admitted(String actor) implements Admission {}

    /** The call can't pass, and why. */
    record Refused(Problem problem) implements Admission {}
}
