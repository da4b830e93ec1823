package dev.volteface.ingest.languages;

import dev.volteface.ingest.wordlists.WordList;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Detects a text's language: by its script where that tells it, else by its commonest words. */
public final class Language {

    /** The language of a text that is too short or too strange to tell. */
    public static final String UNKNOWN = "und";

    private static final int LOOK = 20_000;
    private static final int FEWEST_WORDS = 8;
    private static final double FEWEST_COMMON = 0.12;
    private static final List<String> KNOWN = List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr");
    private static final Map<String, Set<String>> COMMON = KNOWN.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), tag -> WordList.folded(Language.class, tag + ".txt")));
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    private Language() {}

    /** The text's BCP 47 tag, or {@link #UNKNOWN}. */
    public static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK));
        String byScript = byScript(start);
        return byScript.equals(UNKNOWN) ? byWords(start) : byScript;
    }

    private static String byScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (kana > 0 && kana * 10 > han) {
            letters.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
            letters.remove(UnicodeScript.HAN);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> SCRIPTS.getOrDefault(most.getKey(), UNKNOWN))
                .orElse(UNKNOWN);
    }

    private static String byWords(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}]+"));
        if (words.size() < FEWEST_WORDS) {
            return UNKNOWN;
        }
        String best = KNOWN.stream()
                .max(Comparator.comparingLong(tag -> common(words, tag)))
                .orElse(UNKNOWN);
        return common(words, best) >= FEWEST_COMMON * words.size() ? best : UNKNOWN;
    }

    private static long common(List<String> words, String tag) {
        Set<String> list = COMMON.getOrDefault(tag, Set.of());
        return words.stream().filter(list::contains).count();
    }
}
