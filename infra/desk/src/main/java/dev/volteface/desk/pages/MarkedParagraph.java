package dev.volteface.desk.pages;

import dev.volteface.desk.reading.Paragraph;
import dev.volteface.desk.reading.Piece;
import java.util.List;

/** A paragraph with its margin. */
record MarkedParagraph(List<Piece> pieces, List<Note> notes) {

    static MarkedParagraph of(String articleId, Paragraph paragraph) {
        return new MarkedParagraph(
                paragraph.pieces(),
                paragraph.begun().stream().map(said -> Note.of(articleId, said)).toList());
    }
}
