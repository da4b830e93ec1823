package dev.volteface.desk.reading;

import dev.volteface.desk.backend.Views.Said;
import java.util.List;

/**
 * A paragraph of an article.
 *
 * @param pieces its text, in order
 * @param begun the statements that begin in it
 */
public record Paragraph(List<Piece> pieces, List<Said> begun) {
    public Paragraph {
        pieces = List.copyOf(pieces);
        begun = List.copyOf(begun);
    }
}
