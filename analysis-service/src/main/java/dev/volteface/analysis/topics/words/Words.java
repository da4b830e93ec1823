package dev.volteface.analysis.topics.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Text as tokens: words apart at hyphens, contractions opened (“can't” is “can”, “not”), possessives dropped, names and
 * terms with several forms joined to one token. Linear in the length of the text.
 */
public final class Words {

    private static final Set<String> BEFORE_IS = Set.of("it", "that", "there", "here", "he", "she", "what");

    private Words() {}

    /** The tokens of a stretch of text; their offsets count in the whole text. */
    public static List<Token> of(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, at, to);
                addWord(tokens, text, at, end);
                at = end;
            } else {
                addMark(tokens, c, at);
                at++;
            }
        }
        return Terms.joined(tokens);
    }

    public static List<Token> of(String text) {
        return of(text, 0, text.length());
    }

    private static int endOfWord(String text, int start, int to) {
        int end = start;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || isInner(text, end, to))) {
            end++;
        }
        return isInitialism(text, start, end) && end < to && text.charAt(end) == '.' ? end + 1 : end;
    }

    private static boolean isInner(String text, int at, int to) {
        char c = text.charAt(at);
        boolean between = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean initial = c == '.'
                && at >= 1
                && Character.isUpperCase(text.charAt(at - 1))
                && at + 1 < to
                && Character.isUpperCase(text.charAt(at + 1))
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)))
                && (at + 2 >= to || !Character.isLowerCase(text.charAt(at + 2)));
        return between && (c == '\'' || c == '’' || initial);
    }

    private static boolean isInitialism(String text, int start, int end) {
        return text.substring(start, end).indexOf('.') > 0;
    }

    private static void addMark(List<Token> tokens, char c, int at) {
        switch (c) {
            case ',', ';', ':', '(', ')', '.', '?', '!' -> tokens.add(Token.mark(c, at));
            case '–', '—' -> tokens.add(Token.mark('—', at));
            default -> {}
        }
    }

    private static void addWord(List<Token> tokens, String text, int start, int end) {
        String word = text.substring(start, end).replace('’', '\'').replace(".", "");
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (lower.equals("cannot")) {
            add(tokens, word.substring(0, 3), "not", start, end);
        } else if (lower.equals("won't")) {
            add(tokens, "will", "not", start, end);
        } else if (lower.equals("can't")) {
            add(tokens, "can", "not", start, end);
        } else if (lower.endsWith("n't") && lower.length() > 3) {
            add(tokens, word.substring(0, word.length() - 3), "not", start, end);
        } else {
            addOpened(tokens, word, start, end);
        }
    }

    private static void addOpened(List<Token> tokens, String word, int start, int end) {
        int apostrophe = word.indexOf('\'');
        if (apostrophe <= 0) {
            tokens.add(Token.word(word, start, end));
            return;
        }
        String head = word.substring(0, apostrophe);
        String tail = word.substring(apostrophe + 1);
        String lower = head.toLowerCase(java.util.Locale.ROOT);
        switch (tail) {
            case "s" -> addPossessiveOrIs(tokens, head, lower, start, end);
            case "re" -> add(tokens, head, "are", start, end);
            case "ve" -> add(tokens, head, "have", start, end);
            case "ll" -> add(tokens, head, "will", start, end);
            case "m" -> add(tokens, head, "am", start, end);
            case "d" -> add(tokens, head, "would", start, end);
            default -> tokens.add(Token.word(head + tail, start, end));
        }
    }

    private static void addPossessiveOrIs(List<Token> tokens, String head, String lower, int start, int end) {
        if (lower.equals("let")) {
            add(tokens, head, "us", start, end);
        } else if (BEFORE_IS.contains(lower)) {
            add(tokens, head, "is", start, end);
        } else {
            tokens.add(Token.word(head, start, end));
        }
    }

    private static void add(List<Token> tokens, String first, String second, int start, int end) {
        int middle = Math.min(end, start + first.length());
        tokens.add(Token.word(first, start, middle));
        tokens.add(Token.word(second, middle, end));
    }
}
