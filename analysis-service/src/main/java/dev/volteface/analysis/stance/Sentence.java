package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.words.Cues;
import dev.volteface.analysis.topics.words.Token;
import dev.volteface.analysis.topics.words.Words;
import dev.volteface.contracts.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence: its tokens and their cues.
 *
 * @param tokens with offsets in the article's body
 */
record Sentence(List<Token> tokens, Cues cues) {

    /** Longer ones are cut, so that no text takes long. */
    private static final int LONGEST = 250;

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "sen", "no", "vs", "prof", "gov", "rep", "jan", "feb", "aug", "sept",
            "oct", "nov", "dec");

    static Sentence of(List<Token> tokens) {
        return new Sentence(List.copyOf(tokens), Cues.of(tokens));
    }

    static List<Sentence> of(String body, List<Span> spans) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            tokens.addAll(Words.of(body, span.start(), span.end()));
            boolean goesOn = i + 1 < spans.size()
                    && !endsBetween(body, span.end(), spans.get(i + 1).start());
            if (!goesOn) {
                sentences.addAll(divided(tokens));
                tokens.clear();
            }
        }
        return sentences;
    }

    /** Whether the text between two quotations ends a sentence: “…,” she said. “…” */
    private static boolean endsBetween(String body, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            char c = body.charAt(at);
            if (Character.isLetterOrDigit(c) || c == ',') {
                return false;
            }
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
        }
        return false;
    }

    private static List<Sentence> divided(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isEnd(tokens, i) || i - start >= LONGEST) {
                sentences.add(of(tokens.subList(start, i + 1)));
                start = i + 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(of(tokens.subList(start, tokens.size())));
        }
        return sentences;
    }

    private static boolean isEnd(List<Token> tokens, int at) {
        String mark = tokens.get(at).lower();
        if (mark.equals("?") || mark.equals("!")) {
            return true;
        }
        boolean title = at > 0 && TITLES.contains(tokens.get(at - 1).lower());
        boolean next = at + 1 >= tokens.size()
                || (tokens.get(at + 1).capital()
                        && tokens.get(at + 1).start() > tokens.get(at).end());
        return mark.equals(".") && next && !title;
    }

    boolean isQuestion() {
        return !tokens.isEmpty() && tokens.getLast().is("?");
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
