package dev.volteface.ingest.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out what stands around a picture: its caption in the line before the credit, and the headline of another
 * article in the line after it, as long as no empty line parts them.
 */
final class Pictures {

    private static final int TEASER = 25;

    private Pictures() {}

    static List<ShapedLine> without(List<ShapedLine> lines) {
        List<ShapedLine> out = new ArrayList<>(lines);
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i).is(Shape.CREDIT)) {
                dropCaption(out, i - 1);
                dropTeaser(out, i + 1);
            }
        }
        return out;
    }

    private static void dropCaption(List<ShapedLine> lines, int at) {
        if (at < 0 || lines.get(at + 1).line().opens()) {
            return;
        }
        ShapedLine before = lines.get(at);
        boolean unfinished = !Words.endsAsSentence(before.text());
        if (before.mayBeText() && (unfinished || before.line().opens())) {
            lines.set(at, before.as(Shape.FURNITURE));
        }
    }

    private static void dropTeaser(List<ShapedLine> lines, int at) {
        if (at >= lines.size() || lines.get(at).line().opens()) {
            return;
        }
        ShapedLine after = lines.get(at);
        if (after.is(Shape.SHORT) && after.line().words() <= TEASER) {
            lines.set(at, after.as(Shape.FURNITURE));
        }
    }
}
