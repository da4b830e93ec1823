package dev.volteface.analysis.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A word of running text, without its possessive ending.
 *
 * @param before what stands between the previous word and this one
 * @param possessive whether “’s” followed
 */
record Word(String text, int start, int end, String before, boolean possessive) {

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether nothing but blanks within a line divides this word from the previous one. */
    boolean joins() {
        return before.isBlank() && before.indexOf('\n') < 0;
    }

    /** These words with one blank between. */
    static String phrase(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int last = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOf(text, at);
            int bare = withoutPossessive(text, at, end);
            words.add(new Word(text.substring(at, bare), at, bare, text.substring(last, at), bare < end));
            last = end;
            at = end;
        }
        return words;
    }

    private static int endOf(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || inside(text, at))) {
            if (isInitialBefore(text, start, at)) {
                return at + 1;
            }
            at++;
        }
        return at < text.length() && text.charAt(at) == '.' && keepsItsPeriod(text, start, at) ? at + 1 : at;
    }

    private static boolean inside(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '-' || c == '.' || c == '&')
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The period of “A.Smith”: the word is one capital, and a name of small letters follows at once. */
    private static boolean isInitialBefore(String text, int start, int at) {
        return text.charAt(at) == '.'
                && at == start + 1
                && Character.isUpperCase(text.charAt(start))
                && at + 2 < text.length()
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private static boolean keepsItsPeriod(String text, int start, int at) {
        return text.substring(start, at).indexOf('.') > 0
                || (at == start + 1 && Character.isUpperCase(text.charAt(start)))
                || ABBREVIATED_TITLES.contains(text.substring(start, at));
    }

    private static int withoutPossessive(String text, int start, int end) {
        boolean s = end - start > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
        boolean mark = s && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
        return mark ? end - 2 : end;
    }

    private static final List<String> ABBREVIATED_TITLES =
            List.of("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Jr", "Sr", "St");
}
