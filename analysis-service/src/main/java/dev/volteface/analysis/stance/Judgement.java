package dev.volteface.analysis.stance;

import dev.volteface.contracts.statement.Probabilities;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says on one topic.
 *
 * @param qualifierSpan the words that limit it, in the article's body
 * @param evidence the words that decided, in the article's body
 */
public record Judgement(
        String topicId,
        Stance stance,
        Probabilities p,
        Qualifier qualifier,
        @Nullable Span qualifierSpan,
        List<Span> evidence) {
    public Judgement {
        evidence = List.copyOf(evidence);
    }
}
