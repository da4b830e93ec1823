package dev.volteface.contracts.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says on a topic.
 *
 * @param qualifierSpan the characters of the words that limit the stance, in the article's body
 * @param evidence the characters of the words that decided, in the article's body
 * @param model name and version of what decided
 * @param generation of tags; positions fold one generation of a topic at a time
 */
public record Tag(
        TopicRef topic,
        Stance stance,
        Probabilities p,
        Qualifier qualifier,
        @Nullable Span qualifierSpan,
        List<Span> evidence,
        String model,
        int generation) {
    public Tag {
        evidence = List.copyOf(evidence);
    }
}
