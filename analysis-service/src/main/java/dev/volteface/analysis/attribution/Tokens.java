package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into tokens; quotations stay whole. */
final class Tokens {

    private static final Set<String> ABBREVIATIONS = WordList.words(Tokens.class, "abbreviations.txt");

    private Tokens() {}

    static List<Token> of(String text, int from, int to, List<Quotation> quotations) {
        List<Token> tokens = new ArrayList<>();
        int next = 0;
        int at = from;
        while (at < to) {
            if (next < quotations.size() && quotations.get(next).start() == at) {
                Quotation quotation = quotations.get(next++);
                tokens.add(quoted(text, quotation));
                at = Math.max(at + 1, quotation.end());
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                Token token = tokenAt(text, at, to);
                tokens.add(token);
                at = token.end();
            }
        }
        return tokens;
    }

    private static Token quoted(String text, Quotation quotation) {
        int last = quotation.innerEnd();
        while (last > quotation.inner() && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        String lastCharacter = last > quotation.inner() ? text.substring(last - 1, last) : "";
        return new Token(
                quotation.start(),
                quotation.end(),
                Token.Kind.QUOTATION,
                text.substring(quotation.inner(), quotation.innerEnd()),
                lastCharacter);
    }

    private static Token tokenAt(String text, int at, int to) {
        int end = Character.isLetterOrDigit(text.charAt(at)) ? endOfWord(text, at, to) : endOfMark(text, at, to);
        String word = text.substring(at, end);
        boolean letters = Character.isLetterOrDigit(text.charAt(at)) || isPossessive(word);
        return new Token(
                at,
                end,
                letters ? Token.Kind.WORD : Token.Kind.MARK,
                word,
                word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static int endOfMark(String text, int at, int to) {
        boolean apostrophe = text.charAt(at) == '’' || text.charAt(at) == '\'';
        boolean s = apostrophe && at + 1 < to && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
        if (s) {
            return at + 2;
        }
        return Math.min(to, at + Character.charCount(text.codePointAt(at)));
    }

    private static boolean isPossessive(String word) {
        return word.length() == 2 && (word.endsWith("s") || word.endsWith("S"));
    }

    private static int endOfWord(String text, int from, int to) {
        int at = from;
        while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || joins(text, from, at, to))) {
            at++;
        }
        return at < to && text.charAt(at) == '.' && keepsPeriod(text, from, at) ? at + 1 : at;
    }

    private static boolean joins(String text, int from, int at, int to) {
        char c = text.charAt(at);
        if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        return c == '-'
                || c == '&'
                || (c == '.' && joinsByPeriod(text, from, at))
                || ((c == '\'' || c == '’') && !isPossessiveAt(text, at, to));
    }

    private static boolean joinsByPeriod(String text, int from, int at) {
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean initial = at - from == 1 || text.charAt(at - 2) == '.';
        return digits || initial || Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean isPossessiveAt(String text, int at, int to) {
        boolean s = text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S';
        return s && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean keepsPeriod(String text, int from, int at) {
        String word = text.substring(from, at);
        boolean initial = at - from == 1 && Character.isUpperCase(text.charAt(from));
        boolean initials = word.indexOf('.') == 1 && Character.isLetter(text.charAt(from)) && word.length() < 8;
        return initial || initials || ABBREVIATIONS.contains(word);
    }
}
