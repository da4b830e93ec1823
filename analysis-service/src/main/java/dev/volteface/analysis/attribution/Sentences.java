package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts tokens into sentences; knows abbreviations, initials, and quotations that end a sentence or don't. */
final class Sentences {

    /** A run without an end is cut here, so that odd text costs no more than linear time. */
    private static final int LONGEST = 400;

    private static final Set<String> TITLES = Set.of(
            WordList.lines(Sentences.class, "abbreviations.txt").getFirst().split("\\s+"));
    private static final Set<String> STARTERS = Set.of(
            "the", "he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "but", "and", "in", "on",
            "at", "a", "an", "if", "when", "there", "his", "her", "our", "their", "you", "for", "as", "so");

    private Sentences() {}

    static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || i - from == LONGEST || endsAt(tokens, i)) {
                sentences.add(tokens.subList(from, i + 1));
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        return switch (token.kind()) {
            case MARK -> ".?!…".contains(token.text()) && begins(next) && !touches(token, next);
            case QUOTATION -> endsWithQuotation(tokens, i);
            case WORD ->
                token.text().endsWith(".")
                        && !TITLES.contains(
                                token.text().substring(0, token.text().length() - 1))
                        && token.text().length() > 2
                        && (next.isCapitalised() && STARTERS.contains(next.lower())
                                || next.isQuotation() && Character.isUpperCase(first(next)));
        };
    }

    private static boolean endsWithQuotation(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (token.lower().isEmpty()
                || !".?!…".contains(token.lower())
                || !begins(next)
                || "—–―-".contains(next.text())) {
            return false;
        }
        return token.lower().equals(".") || !Cues.cueFollows(tokens, i + 1);
    }

    private static boolean begins(Token next) {
        return next.isQuotation()
                || next.isCapitalised()
                || (next.isWord() && Character.isDigit(next.text().charAt(0)))
                || (next.kind() == Token.Kind.MARK && "[(—–-•".contains(next.text()));
    }

    private static boolean touches(Token token, Token next) {
        return token.end() == next.start() && next.isWord() && token.is(".");
    }

    private static char first(Token quotation) {
        String inner = quotation.text().strip();
        return inner.isEmpty()
                ? ' '
                : inner.toUpperCase(Locale.ROOT).charAt(0) == inner.charAt(0) ? inner.charAt(0) : 'a';
    }
}
