package dev.volteface.ingest.prose;

import java.util.ArrayList;
import java.util.List;

/** Takes out runs of short lines within the text: three or more are links, not subheads, unless a colon announces them. */
final class LinkLists {

    private static final int RUN = 3;

    private LinkLists() {}

    static List<ShapedLine> without(List<ShapedLine> lines) {
        List<ShapedLine> out = new ArrayList<>();
        List<ShapedLine> run = new ArrayList<>();
        for (ShapedLine line : lines) {
            if (isLink(line)) {
                run.add(line);
            } else {
                close(run, out);
                out.add(line);
            }
        }
        close(run, out);
        return out;
    }

    private static void close(List<ShapedLine> run, List<ShapedLine> out) {
        if (run.size() < RUN || isAnnounced(out)) {
            out.addAll(run);
        }
        run.clear();
    }

    private static boolean isLink(ShapedLine line) {
        return line.is(Shape.SHORT) && "•-*–".indexOf(line.text().charAt(0)) < 0;
    }

    private static boolean isAnnounced(List<ShapedLine> before) {
        return !before.isEmpty() && before.getLast().text().endsWith(":");
    }
}
