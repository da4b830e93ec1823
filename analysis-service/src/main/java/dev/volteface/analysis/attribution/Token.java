package dev.volteface.analysis.attribution;

import dev.volteface.contracts.statement.Span;

/**
 * A word, a mark, or a whole quotation taken as one; {@code start} and {@code end} count the body's characters.
 *
 * @param lower the characters in lower case; for a quotation the last character within
 */
record Token(int start, int end, Kind kind, String text, String lower) {

    enum Kind {
        WORD,
        MARK,
        QUOTATION
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }

    boolean is(String mark) {
        return text.equals(mark) && kind == Kind.MARK;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    Span span() {
        return new Span(start, end);
    }
}
