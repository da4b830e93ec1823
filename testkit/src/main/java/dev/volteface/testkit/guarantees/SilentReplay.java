package dev.volteface.testkit.guarantees;

import dev.volteface.contracts.wire.Envelope;
import java.util.HashSet;
import java.util.Set;

/**
 * Reading the log again says nothing new: while it is replayed, nothing comes out that had not come out before.
 *
 * <p>Legal: a b | replay | a b. Illegal: a b | replay | c.
 */
public final class SilentReplay implements Guarantee {

    private final Set<String> known = new HashSet<>();
    private final FirstBreak firstBreak = new FirstBreak();
    private boolean replaying;

    /** From here on nothing new may come out. */
    public synchronized void replayBegins() {
        replaying = true;
    }

    /** From here on new things may come out again. */
    public synchronized void replayEnds() {
        replaying = false;
    }

    /** Something came out: an event's id, a delivery's key. */
    public synchronized void observe(String id) {
        if (known.add(id) && replaying) {
            firstBreak.broken(id + " came out for the first time during a replay");
        }
    }

    /** An event came out. */
    public void observe(Envelope<?> event) {
        observe(event.source() + "#" + event.id());
    }

    @Override
    public Verdict verdict() {
        return firstBreak.verdict();
    }
}
