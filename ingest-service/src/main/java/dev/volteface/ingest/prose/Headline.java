package dev.volteface.ingest.prose;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: the first line above the text that looks like one. A few words that the text itself has verbatim
 * (a section, the name under a portrait) give way to a later, longer line.
 */
final class Headline {

    private static final int LABEL = 6;
    private static final int FEWEST = 3;
    private static final int LONGEST = 300;

    private Headline() {}

    /** Its index among the lines, or -1. */
    static int find(List<ShapedLine> lines, int firstText) {
        String text = textFrom(lines, firstText);
        int label = -1;
        for (int i = 0; i < firstText; i++) {
            if (!isCandidate(lines.get(i))) {
                continue;
            }
            if (!isLabel(lines.get(i), text)) {
                return i;
            }
            label = label < 0 ? i : label;
        }
        return label;
    }

    static @Nullable String at(List<ShapedLine> lines, int index) {
        return index < 0 ? null : lines.get(index).text();
    }

    private static boolean isCandidate(ShapedLine line) {
        return line.is(Shape.SHORT) && line.text().length() <= LONGEST;
    }

    private static boolean isLabel(ShapedLine line, String text) {
        int words = line.line().words();
        return words < FEWEST || (words <= LABEL && text.contains(line.text().toLowerCase(Locale.ROOT)));
    }

    private static String textFrom(List<ShapedLine> lines, int firstText) {
        StringBuilder text = new StringBuilder();
        for (ShapedLine line : lines.subList(firstText, lines.size())) {
            if (line.isText()) {
                text.append(line.text().toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        return text.toString();
    }
}
