package dev.volteface.ingest.prose;

import dev.volteface.ingest.dates.DateLine;
import java.util.List;

/** Tells a line's shape. */
final class Shapes {

    private static final int LONG = 25;
    private static final int SENTENCE = 3;

    private Shapes() {}

    static Shape of(Line line) {
        if (Furniture.isEnding(line)) {
            return Shape.ENDING;
        }
        if (Furniture.isCredit(line)) {
            return Shape.CREDIT;
        }
        if (DateLine.isOne(line.text())) {
            return Shape.DATE;
        }
        return Furniture.isFurniture(line) ? Shape.FURNITURE : ofText(line);
    }

    private static Shape ofText(Line line) {
        if (!Bylines.authors(line.text()).isEmpty()) {
            return Shape.BYLINE;
        }
        if (Salutations.isSalutation(line.text())) {
            return Shape.SALUTATION;
        }
        if (Turns.isQuestion(line.text())) {
            return Shape.TURN;
        }
        return isProse(line) ? Shape.PROSE : Shape.SHORT;
    }

    private static boolean isProse(Line line) {
        int words = line.words();
        boolean sentence = words >= SENTENCE && Words.endsAsSentence(line.text()) && !isTitle(line);
        return sentence || words >= LONG;
    }

    /** A headline may end in an abbreviation's full stop; its capitals give it away. */
    private static boolean isTitle(Line line) {
        return line.words() <= LONG
                && Words.isTitleCased(line.text())
                && !List.of('"', '“', '«').contains(line.text().charAt(0));
    }
}
