package dev.volteface.testkit.guarantees;

import org.jspecify.annotations.Nullable;

/** Remembers the first break of a guarantee: what follows is mostly its consequence. */
final class FirstBreak {

    private @Nullable String reason;

    synchronized void broken(String why) {
        if (reason == null) {
            reason = why;
        }
    }

    synchronized Verdict verdict() {
        return reason == null ? new Verdict.Kept() : new Verdict.Broken(reason);
    }
}
