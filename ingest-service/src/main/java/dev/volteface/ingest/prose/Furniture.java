package dev.volteface.ingest.prose;

import dev.volteface.ingest.wordlists.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what belongs to a page and not to its article, by vocabulary and by the shape of a line. */
final class Furniture {

    private static final int LONGEST = 30;
    private static final Set<String> LINES = WordList.folded(Furniture.class, "furniture-lines.txt");
    private static final List<String> OPENINGS = WordList.lines(Furniture.class, "furniture-openings.txt");
    private static final Set<String> LANGUAGES = WordList.folded(Furniture.class, "language-names.txt");
    private static final Pattern LANGUAGE_CODE = Pattern.compile("[a-z]{2}[-_][A-Z]{2}\\d*");
    private static final List<String> ENDINGS = WordList.lines(Furniture.class, "endings.txt");
    private static final List<String> CREDITS = WordList.lines(Furniture.class, "credit-openings.txt");

    private Furniture() {}

    static boolean isFurniture(Line line) {
        String bare = bare(line.text());
        return bare.isEmpty()
                || !Words.anyLetter(bare)
                || LINES.contains(bare.toLowerCase(Locale.ROOT))
                || isLanguageSwitch(bare)
                || isOpening(line);
    }

    static boolean isEnding(Line line) {
        String folded = bare(line.text()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> isEnding(folded, ending));
    }

    static boolean isCredit(Line line) {
        return Words.opensWithAny(line.text(), CREDITS) && line.words() <= LONGEST;
    }

    private static boolean isEnding(String line, String ending) {
        return ending.endsWith("*")
                ? line.startsWith(ending.substring(0, ending.length() - 1)) && Words.count(line) <= 8
                : line.equals(ending);
    }

    private static boolean isOpening(Line line) {
        String folded = line.text().toLowerCase(Locale.ROOT);
        boolean sentence = Words.endsAsSentence(folded);
        return line.words() <= LONGEST
                && OPENINGS.stream()
                        .anyMatch(opening -> folded.startsWith(opening) && (opening.endsWith(":") || !sentence));
    }

    /** Two languages or more and nothing else, or a bullet with codes such as {@code en-GB}. */
    private static boolean isLanguageSwitch(String bare) {
        for (String word : bare.split("[ |/,•]+")) {
            if (!LANGUAGE_CODE.matcher(word).matches() && !LANGUAGES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** The line without the bullets, arrows and colons that templates put around a word. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "•·*-–—>»›|# ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ":>»›|.… ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
