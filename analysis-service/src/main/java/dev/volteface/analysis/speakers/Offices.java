package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Authority;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offices that news gives people. */
final class Offices {

    private static final int LONGEST = 5;
    private static final Offices KNOWN = read();

    /** An office found in running text: {@code words} long. */
    record Found(Office office, int words) {}

    private final Map<String, Office> offices = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Offices() {}

    static Offices known() {
        return KNOWN;
    }

    /** Whether some office's holder may be called so. */
    boolean isCalling(String calling) {
        return offices.values().stream().anyMatch(office -> office.callings().contains(calling));
    }

    /** Whether some title has this word, in small letters. */
    boolean isWord(String lower) {
        return words.contains(lower);
    }

    /** The office that a title names. */
    @Nullable Office titled(String title) {
        return offices.get(title.toLowerCase(Locale.ROOT));
    }

    @Nullable Found at(List<Word> words, int from) {
        StringBuilder phrase = new StringBuilder();
        Found longest = null;
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            Word word = words.get(i);
            if (i > from && (!word.joins() || words.get(i - 1).possessive())) {
                break;
            }
            phrase.append(i > from ? " " : "").append(word.lower());
            Office office = offices.get(phrase.toString());
            longest = office == null ? longest : new Found(office, i - from + 1);
        }
        return longest;
    }

    private static Offices read() {
        Offices known = new Offices();
        WordList.lines(Offices.class, "offices.txt").forEach(known::add);
        return known;
    }

    private void add(String line) {
        String[] fields = line.split("\\|", -1);
        String title = fields[0].trim().toLowerCase(Locale.ROOT);
        Gazetteer.Entry implied = Gazetteer.world().entry(fields[3].trim());
        words.addAll(List.of(title.split(" ")));
        offices.put(
                title,
                new Office(
                        title,
                        Authority.valueOf(fields[1].trim()),
                        callings(fields[2]),
                        implied == null ? null : implied.state()));
    }

    private static Set<String> callings(String field) {
        return Stream.of(field.split(",")).map(String::trim).collect(Collectors.toUnmodifiableSet());
    }
}
