package dev.volteface.analysis.speakers;

import dev.volteface.contracts.statement.Speaker;

/**
 * Who a mention means.
 *
 * @param confidence 0 to 1
 * @param reason the rule that decided, and the words it decided on
 */
public record Resolved(Speaker speaker, double confidence, String reason) {

    /** The same speaker, found by another rule. */
    public Resolved by(String rule, double certainty) {
        return new Resolved(speaker, Math.min(confidence, certainty), rule + "; " + reason);
    }
}
