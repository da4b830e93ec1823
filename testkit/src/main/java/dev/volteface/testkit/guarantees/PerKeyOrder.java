package dev.volteface.testkit.guarantees;

import dev.volteface.contracts.wire.Envelope;
import java.util.HashMap;
import java.util.Map;

/**
 * The events of one key are seen in the order in which they were appended; going back is allowed, skipping is not.
 *
 * <p>Legal: 1 2 3; 1 2 2 3 (delivered again); 1 2 3 2 3 (taken up again after a restart). Illegal: 1 3; 2; 1 2 3 1 3.
 */
public final class PerKeyOrder implements Guarantee {

    private final Map<String, Long> last = new HashMap<>();
    private final FirstBreak firstBreak = new FirstBreak();

    /** An event whose id ends in {@code @} and its version, as deciders give it. */
    public void observe(Envelope<?> event) {
        String version = event.id().substring(event.id().lastIndexOf('@') + 1);
        if (version.isEmpty() || !version.chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException("the id of an event does not end in @ and its version: " + event.id());
        }
        observe(event.subject(), Long.parseLong(version));
    }

    /** The {@code version}th event of a key, from 1. */
    public synchronized void observe(String key, long version) {
        long before = last.getOrDefault(key, 0L);
        if (version > before + 1) {
            firstBreak.broken("after event " + before + " of " + key + " came event " + version);
        }
        last.put(key, version);
    }

    @Override
    public Verdict verdict() {
        return firstBreak.verdict();
    }
}
