package dev.volteface.ingest.prose;

import dev.volteface.ingest.wordlists.WordList;
import java.util.List;
import java.util.Locale;

/** Lines by which a speaker turns to those present: short, and ending in a comma, colon or exclamation mark. */
final class Salutations {

    private static final int LONGEST = 15;
    private static final List<String> OPENINGS = WordList.lines(Salutations.class, "salutations.txt");

    private Salutations() {}

    static boolean isSalutation(String line) {
        return Words.count(line) <= LONGEST && ",:!".indexOf(line.charAt(line.length() - 1)) >= 0 && opens(line);
    }

    private static boolean opens(String line) {
        String folded = line.toLowerCase(Locale.ROOT);
        return OPENINGS.stream()
                .anyMatch(opening -> folded.startsWith(opening)
                        && (folded.length() == opening.length()
                                || !Character.isLetter(folded.charAt(opening.length()))));
    }
}
