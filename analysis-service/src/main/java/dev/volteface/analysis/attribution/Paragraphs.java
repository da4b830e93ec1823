package dev.volteface.analysis.attribution;

import dev.volteface.contracts.statement.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body into paragraphs: at every line end, blank lines left out. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Span> of(String body) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < body.length()) {
            int end = body.indexOf('\n', from);
            int to = end < 0 ? body.length() : end;
            add(body, from, to, paragraphs);
            from = to + 1;
        }
        return paragraphs;
    }

    private static void add(String body, int from, int to, List<Span> paragraphs) {
        int start = from;
        int stop = to;
        while (start < stop && blank(body.charAt(start))) {
            start++;
        }
        while (stop > start && blank(body.charAt(stop - 1))) {
            stop--;
        }
        if (start < stop) {
            paragraphs.add(new Span(start, stop));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
