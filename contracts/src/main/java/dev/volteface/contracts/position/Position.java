package dev.volteface.contracts.position;

import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.TopicRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a holder holds on a topic, as far as the evidence goes.
 *
 * @param stance the side held; neutral unless the outlook is held or split
 * @param since the first occasion on which this side was heard after any other
 * @param lastHeard the last occasion on which it was heard
 * @param confidence that the side is right, 0 to 1
 * @param evidence what speaks for it, newest first, at most twelve
 */
public record Position(
        Holder holder,
        TopicRef topic,
        Outlook outlook,
        Stance stance,
        Qualifier qualifier,
        @Nullable SaidOn since,
        @Nullable SaidOn lastHeard,
        double confidence,
        List<Evidence> evidence) {
    public Position {
        evidence = List.copyOf(evidence);
    }
}
