package dev.volteface.testkit.guarantees;

import dev.volteface.contracts.wire.Envelope;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that was promised is seen, however often.
 *
 * <p>Promised a, b: seen a b, or a a b, keeps it; seen a alone breaks it.
 */
public final class AtLeastOnce implements Guarantee {

    private final Set<String> missing = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    /** What was acknowledged to whoever gave it: it must be seen from now on. */
    public synchronized void promise(String id) {
        if (!seen.contains(id)) {
            missing.add(id);
        }
    }

    /** What came out. */
    public synchronized void observe(String id) {
        seen.add(id);
        missing.remove(id);
    }

    /** An event that came out, under the key of its stream. */
    public void observe(Envelope<?> event) {
        observe(event.subject());
    }

    @Override
    public synchronized Verdict verdict() {
        return missing.isEmpty()
                ? new Verdict.Kept()
                : new Verdict.Broken(missing.size() + " promised but never seen: " + missing);
    }
}
