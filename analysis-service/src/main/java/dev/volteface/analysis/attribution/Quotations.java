package dev.volteface.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations. Knows straight, curly, angled and low marks, and single ones that aren't apostrophes. A quotation
 * that nothing closes ends with its sentence, unless the next paragraph opens with a mark and so continues it.
 */
final class Quotations {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private final String text;
    private final int end;
    private final boolean continued;
    private final List<Quotation> found = new ArrayList<>();
    private int open = -1;
    private int depth;

    private Quotations(String text, int end, boolean continued) {
        this.text = text;
        this.end = end;
        this.continued = continued;
    }

    /** The outermost quotations within [from, to); {@code continued} if the paragraph after opens with a mark. */
    static List<Quotation> in(String text, int from, int to, boolean continued) {
        Quotations scan = new Quotations(text, to, continued);
        for (int at = from; at < to; at++) {
            scan.read(at, from);
        }
        scan.finish();
        return scan.found;
    }

    static boolean opensAt(String text, int at) {
        return at < text.length()
                && (OPENING.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '"' || text.charAt(at) == '‘');
    }

    private void read(int at, int from) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0 || (c == '"' && opens(at, from))) {
            opening(at);
        } else if (CLOSING.indexOf(c) >= 0 || c == '"') {
            closing(at);
        } else if (c == '\'' && isDoubled(at)) {
            doubled(at, from);
        } else if (open < 0
                && (c == '‘' || (c == '\'' && !(at > 0 && text.charAt(at - 1) == '\'')))
                && opens(at, from)) {
            int close = closingSingle(at);
            if (close > 0) {
                found.add(new Quotation(at, close + 1, at + 1, close, false));
            }
        }
    }

    /** Two apostrophes, as some archives write a quotation mark; only the first of the pair counts. */
    private boolean isDoubled(int at) {
        return at + 1 < end && text.charAt(at + 1) == '\'' && !(at > 0 && text.charAt(at - 1) == '\'');
    }

    private void doubled(int at, int from) {
        boolean before = at == from || Character.isWhitespace(text.charAt(at - 1));
        if (before && at + 2 < end && !Character.isWhitespace(text.charAt(at + 2))) {
            opening(at);
        } else if (open >= 0) {
            close(at + 2, at, false);
        }
    }

    private void opening(int at) {
        if (open >= 0 && endsSentence(at)) {
            close(trimmed(at), trimmed(at), false);
        }
        if (open < 0) {
            open = at;
            depth = 0;
        } else {
            depth++;
        }
    }

    private void closing(int at) {
        if (depth > 0) {
            depth--;
        } else if (open >= 0) {
            close(at + 1, at, false);
        }
    }

    private void finish() {
        if (open >= 0) {
            int stop = continued || depth > 0 ? trimmed(end) : endOfSentence(open + 1);
            close(stop, stop, continued);
        }
    }

    private void close(int stop, int innerEnd, boolean runsOn) {
        if (found.isEmpty() || found.getLast().end() <= open) {
            found.add(new Quotation(open, stop, open + 1, Math.max(open + 1, innerEnd), runsOn));
        }
        open = -1;
        depth = 0;
    }

    /** A straight mark opens where a word begins behind it and none ends before it. */
    private boolean opens(int at, int from) {
        boolean free =
                at == from || Character.isWhitespace(text.charAt(at - 1)) || "([—–-".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean endsSentence(int at) {
        int last = trimmed(at) - 1;
        return last > open && ".!?…".indexOf(text.charAt(last)) >= 0;
    }

    private int trimmed(int at) {
        int last = at;
        while (last > open + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int endOfSentence(int from) {
        for (int at = from; at < end; at++) {
            boolean stop = ".!?".indexOf(text.charAt(at)) >= 0;
            if (stop && (at + 1 == end || Character.isWhitespace(text.charAt(at + 1))) && at > from + 3) {
                return at + 1;
            }
        }
        return end;
    }

    private int closingSingle(int open) {
        char mark = text.charAt(open) == '‘' ? '’' : '\'';
        int limit = Math.min(end, open + 600);
        for (int at = open + 2; at < limit; at++) {
            boolean wordGoesOn = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
            if (text.charAt(at) == mark && !wordGoesOn && !Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
            if (text.charAt(at) == '"' || text.charAt(at) == '“') {
                return -1;
            }
        }
        return -1;
    }
}
