package dev.volteface.analysis.topics;

import dev.volteface.analysis.topics.words.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words by which texts speak of a topic.
 *
 * @param stems content words in order
 * @param inverted whether it names the side against the proposition
 */
public record Pattern(List<String> stems, boolean inverted) {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "and", "or", "be", "is", "are", "its",
            "their", "our", "his", "her", "it", "all", "any", "this", "that", "these", "those", "from", "as", "into",
            "should", "must");

    public Pattern {
        stems = List.copyOf(stems);
    }

    /** The content words of tokens. */
    static List<String> contentOf(List<Token> tokens) {
        Set<String> content = new LinkedHashSet<>();
        for (Token token : tokens) {
            if (!token.isMark() && !EMPTY_WORDS.contains(token.lower())) {
                content.add(token.stem());
            }
        }
        return List.copyOf(content);
    }
}
