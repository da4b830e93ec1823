package dev.volteface.ingest.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain-text copy of an article. The first sure sentence begins the text and the last one ends it; the headline
 * stands above, a standfirst between the two belongs to the text.
 */
public final class TextPage {

    private static final int STANDFIRST = 8;

    private TextPage() {}

    public static Draft read(String text) {
        List<ShapedLine> all = shaped(text);
        List<ShapedLine> lines = beforeEnding(all);
        int first = firstText(lines);
        int title = Headline.find(lines, first);
        return new Draft(
                null,
                null,
                Outlets.of(all, first),
                Headline.at(lines, title),
                authors(lines),
                dates(lines),
                null,
                paragraphs(lines, title, first));
    }

    /** The paragraphs of a text that is known to be an article's own; only its lines are put in order. */
    public static List<String> paragraphs(String text) {
        return Lines.of(text).stream().map(Line::text).toList();
    }

    /** Blocks of a page's article without what vocabulary and shape tell to be furniture, and without its headline. */
    public static List<String> withoutFurniture(List<String> blocks, @Nullable String title) {
        List<ShapedLine> lines = blocks.stream()
                .filter(block -> !block.equals(title))
                .map(block -> new Line(block, true))
                .map(line -> new ShapedLine(line, Shapes.of(line)))
                .toList();
        return withoutTail(LinkLists.without(beforeEnding(lines))).stream()
                .filter(ShapedLine::mayBeText)
                .map(ShapedLine::text)
                .toList();
    }

    private static List<ShapedLine> shaped(String text) {
        return Lines.of(text).stream()
                .map(line -> new ShapedLine(line, Shapes.of(line)))
                .toList();
    }

    /** The lines before the first that ends the article, if text came before it. */
    private static List<ShapedLine> beforeEnding(List<ShapedLine> lines) {
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            if (begun && lines.get(i).is(Shape.ENDING)) {
                return lines.subList(0, i);
            }
            begun |= lines.get(i).isText();
        }
        return lines;
    }

    /** Where the text begins; where nothing is sure to be text, the last line is. */
    private static int firstText(List<ShapedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isText()) {
                return i;
            }
        }
        return Math.max(0, lines.size() - 1);
    }

    private static List<String> paragraphs(List<ShapedLine> lines, int title, int first) {
        List<String> paragraphs = new ArrayList<>();
        Pictures.without(lines.subList(title + 1, Math.max(first, title + 1))).stream()
                .filter(line -> line.is(Shape.SHORT) && line.line().words() >= STANDFIRST)
                .forEach(line -> paragraphs.add(line.text()));
        List<ShapedLine> body = LinkLists.without(Pictures.without(lines.subList(first, lines.size())));
        withoutTail(body).stream().filter(ShapedLine::mayBeText).forEach(line -> paragraphs.add(line.text()));
        return paragraphs;
    }

    /** Short lines after the last sentence are furniture; where there is no sentence at all, everything stays. */
    private static List<ShapedLine> withoutTail(List<ShapedLine> body) {
        int end = body.size();
        while (end > 0 && !body.get(end - 1).isText()) {
            end--;
        }
        return end == 0 ? body : body.subList(0, end);
    }

    private static List<String> authors(List<ShapedLine> lines) {
        return lines.stream()
                .filter(line -> line.is(Shape.BYLINE))
                .findFirst()
                .map(line -> Bylines.authors(line.text()))
                .orElse(List.of());
    }

    private static List<String> dates(List<ShapedLine> lines) {
        return lines.stream()
                .filter(line -> line.is(Shape.DATE))
                .map(ShapedLine::text)
                .toList();
    }
}
