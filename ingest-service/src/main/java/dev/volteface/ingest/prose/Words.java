package dev.volteface.ingest.prose;

import java.util.List;
import java.util.Locale;

/** Words and letter case of a line. */
final class Words {

    private static final String CLOSERS = "\"'”’»)]›*";
    private static final String TERMINALS = ".!?…:;。！？؟۔।";

    private Words() {}

    /** Words, where scripts without blanks count two letters as one. */
    static int count(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ideographs += c >= '\u3040' && c <= '\u9fff' ? 1 : 0;
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && c != ' ');
        }
        return words + ideographs / 2;
    }

    static boolean anyLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Whether it ends as sentences end, closing quotes and brackets aside. */
    static boolean endsAsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && TERMINALS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether most of its longer words are capitalised, as in English headlines. */
    static boolean isTitleCased(String text) {
        int longer = 0;
        int capitals = 0;
        for (String word : text.split(" ")) {
            String bare = word.replaceAll("^[^\\p{L}]+", "");
            if (bare.length() >= 4) {
                longer++;
                capitals += Character.isUpperCase(bare.charAt(0)) ? 1 : 0;
            }
        }
        return longer >= 2 && capitals * 10 >= longer * 7;
    }

    static boolean opensWithAny(String text, List<String> openings) {
        String folded = text.toLowerCase(Locale.ROOT);
        return openings.stream().anyMatch(folded::startsWith);
    }
}
