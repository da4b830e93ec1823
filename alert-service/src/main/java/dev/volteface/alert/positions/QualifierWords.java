package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Span;
import java.util.List;
import java.util.Optional;

/** Finds the words that limit a stance within the words of a statement, whose spans are joined by at most one space. */
public final class QualifierWords {

    private QualifierWords() {}

    /** The words, where the statement has them within one of its spans. */
    public static Optional<String> within(Evidence evidence, String words) {
        Span wanted = evidence.qualifierSpan();
        List<Span> spans = evidence.spans();
        int length = spans.stream().mapToInt(span -> span.end() - span.start()).sum();
        int gaps = spans.size() - 1;
        boolean spaced = gaps > 0 && words.length() == length + gaps;
        if (wanted == null || (!spaced && words.length() != length)) {
            return Optional.empty();
        }
        int at = 0;
        for (Span span : spans) {
            if (span.start() <= wanted.start() && wanted.end() <= span.end()) {
                int start = at + wanted.start() - span.start();
                return Optional.of(words.substring(start, start + wanted.end() - wanted.start()));
            }
            at += span.end() - span.start() + (spaced ? 1 : 0);
        }
        return Optional.empty();
    }
}
