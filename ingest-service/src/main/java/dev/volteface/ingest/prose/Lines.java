package dev.volteface.ingest.prose;

import java.util.ArrayList;
import java.util.List;

/** A text as its lines; hard-wrapped paragraphs are put together again. */
final class Lines {

    private static final int WRAP_FROM = 50;
    private static final int WRAP_TO = 100;

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean opens = true;
        for (String raw : text.split("\\R", -1)) {
            String line = Blanks.oneLine(raw);
            if (!line.isEmpty()) {
                lines.add(new Line(line, opens));
            }
            opens = line.isEmpty();
        }
        return isWrapped(lines) ? unwrapped(lines) : lines;
    }

    /** Whether lines were broken at a width: none is long, and most that don't end a block reach for the margin. */
    private static boolean isWrapped(List<Line> lines) {
        int inner = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).text().length() > WRAP_TO) {
                return false;
            }
            if (!lines.get(i + 1).opens()) {
                inner++;
                full += isFull(lines.get(i)) ? 1 : 0;
            }
        }
        return inner >= 3 && full * 10 >= inner * 7;
    }

    private static boolean isFull(Line line) {
        return line.text().length() >= WRAP_FROM;
    }

    private static List<Line> unwrapped(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            block.append(block.isEmpty() ? "" : " ").append(lines.get(i).text());
            boolean goesOn = i + 1 < lines.size() && !lines.get(i + 1).opens() && isFull(lines.get(i));
            if (!goesOn) {
                joined.add(new Line(block.toString(), true));
                block.setLength(0);
            }
        }
        return joined;
    }
}
