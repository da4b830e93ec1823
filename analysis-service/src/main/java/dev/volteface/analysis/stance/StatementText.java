package dev.volteface.analysis.stance;

import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement where it stands, so that the words before it can be looked at.
 *
 * @param body the article's text
 * @param spans the statement's characters in it, in order
 * @param form how the words are given
 * @param speakerName the speaker, where known
 */
public record StatementText(
        String body,
        List<Span> spans,
        Statement.Form form,
        @Nullable String speakerName) {
    public StatementText {
        spans = List.copyOf(spans);
        for (Span span : spans) {
            if (span.end() > body.length()) {
                throw new IllegalArgumentException(
                        "span " + span + " lies beyond the body's " + body.length() + " characters");
            }
        }
    }

    /** A text of its own. */
    public static StatementText of(String text) {
        return new StatementText(text, List.of(new Span(0, text.length())), Statement.Form.DIRECT, null);
    }
}
