package dev.volteface.desk.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of an article's text under the same marks.
 *
 * @param text the characters
 * @param statements the statements whose words these are, outermost first; none in between
 * @param anchors the statements whose first characters these are, outermost first
 * @param title who says it, for people who point at it
 * @param chosen whether they belong to the statement that was asked for
 * @param decisive whether they decided what side the chosen statement takes
 */
public record Piece(
        String text,
        List<String> statements,
        List<String> anchors,
        @Nullable String title,
        boolean chosen,
        boolean decisive) {
    public Piece {
        statements = List.copyOf(statements);
        anchors = List.copyOf(anchors);
    }

    /** Whether these are somebody's words. */
    public boolean isMarked() {
        return !statements.isEmpty();
    }

    /** Whether somebody says them within what somebody says. */
    public boolean isInner() {
        return statements.size() > 1;
    }
}
