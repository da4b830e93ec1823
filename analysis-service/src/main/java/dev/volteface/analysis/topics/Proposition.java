package dev.volteface.analysis.topics;

import dev.volteface.analysis.topics.words.Token;
import java.util.List;

/**
 * A proposition taken apart: what it is about, and what it asks for that.
 *
 * @param target the words for what it is about
 * @param head the stem that names it, such as “sanction”
 */
record Proposition(List<Token> target, String head, Demand demand) {
    Proposition {
        target = List.copyOf(target);
    }
}
