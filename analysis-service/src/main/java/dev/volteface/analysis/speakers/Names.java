package dev.volteface.analysis.speakers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Personal names folded so that one name in several romanisations is one. The rules are those in which the usual
 * systems (BGN/PCGN, ISO 9, GOST, newspapers' own) differ at word ends: -ei, -ej, -ey; -iy, -ij, -yi, -y; -tri, -uri, -try, -ury.
 */
public final class Names {

    private static final List<String> TITLES =
            List.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "prof", "jr", "sr", "ii", "iii");

    private static final Pattern WITHIN_WORDS = Pattern.compile("\\p{M}|[’'](?:s(?=\\s|$))?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EY = Pattern.compile("(?:ei|ej|ey)$");
    private static final Pattern Y = Pattern.compile("(?:iy|ij|yi|yy)$");
    private static final Pattern RY = Pattern.compile("(?<=[tu])ri$");

    private static final Map<String, String> SHOWN = romanisations();

    private Names() {}

    /** The name for comparison and ids: folded words joined by “-”, without titles and middle initials. */
    public static String slug(String name) {
        List<String> words = words(name);
        return Arrays.stream(words.toArray(new String[0]))
                .filter(word -> words.size() <= 2 || word.length() > 1)
                .map(Names::folded)
                .collect(Collectors.joining("-"));
    }

    /** The name as shown: given names in one romanisation, all else as written. */
    static String shown(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> SHOWN.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> romanisations() {
        Map<String, String> shown = new HashMap<>();
        for (String line : WordList.lines(Names.class, "given-names.txt")) {
            List<String> forms = List.of(line.split(" "));
            forms.forEach(form -> shown.put(form, forms.getFirst()));
        }
        return Map.copyOf(shown);
    }

    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(WITHIN_WORDS.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }

    private static String folded(String word) {
        if (word.length() < 4) {
            return word;
        }
        String end = Y.matcher(EY.matcher(word).replaceFirst("ey")).replaceFirst("y");
        return RY.matcher(end).replaceFirst("ry").replace("ks", "x");
    }
}
