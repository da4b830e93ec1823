package dev.volteface.contracts.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One proposition that people take sides on.
 *
 * @param label the short name on screen
 * @param proposition one sentence, never two joined by “and”
 * @param favor the word people see for the side of the proposition
 * @param against the word people see for the other side
 * @param phrases words by which texts speak of it
 * @param description for people
 */
public record TopicDefinition(
        String label,
        String proposition,
        String favor,
        String against,
        List<String> phrases,
        @Nullable String description) {
    public TopicDefinition {
        phrases = List.copyOf(phrases);
    }
}
