package dev.volteface.contracts.statement;

/**
 * A half-open run of characters in an article's body.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }
}
