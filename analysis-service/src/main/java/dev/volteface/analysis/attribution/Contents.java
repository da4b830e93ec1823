package dev.volteface.analysis.attribution;

import dev.volteface.analysis.attribution.NounPhrases.Run;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Statement;
import java.util.List;

/** The exact characters of attributed words, without the marks around them. */
final class Contents {

    private Contents() {}

    static List<Span> spans(String body, List<Token> tokens, Hit hit) {
        return hit.contents().stream().map(run -> span(body, tokens, run)).toList();
    }

    static Statement.Form form(List<Token> tokens, Hit hit) {
        List<Token> content = hit.contents().stream()
                .flatMap(run -> tokens.subList(run.from(), run.to()).stream())
                .filter(token -> token.kind() != Token.Kind.MARK)
                .toList();
        if (content.stream().allMatch(Token::isQuotation)) {
            return Statement.Form.DIRECT;
        }
        return content.stream().anyMatch(Token::isQuotation) ? Statement.Form.MIXED : Statement.Form.INDIRECT;
    }

    /** Within the marks of a quotation, without blanks and a last comma. */
    static Span inner(String body, Token quotation) {
        boolean doubled = body.startsWith("''", quotation.start());
        int start = quotation.start() + (doubled ? 2 : 1);
        int end = Math.min(
                quotation.end(), quotation.start() + 1 + quotation.text().length());
        start = Math.min(start, end);
        while (start < end && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(body.charAt(end - 1)) || body.charAt(end - 1) == ',')) {
            end--;
        }
        return new Span(start, end);
    }

    private static Span span(String body, List<Token> tokens, Run run) {
        Token first = tokens.get(run.from());
        Token last = tokens.get(run.to() - 1);
        if (run.to() - run.from() == 1 && first.isQuotation()) {
            return inner(body, first);
        }
        return new Span(first.start(), last.end());
    }
}
