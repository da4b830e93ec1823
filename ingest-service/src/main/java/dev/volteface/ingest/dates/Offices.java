package dev.volteface.ingest.dates;

import dev.volteface.ingest.wordlists.WordList;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The table of who held which office when. */
final class Offices {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final List<Office> TABLE = WordList.lines(Offices.class, "office-holders.txt").stream()
            .flatMap(line -> terms(line).stream())
            .toList();

    private Offices() {}

    /** Those who ever held an office of that kind under that name, as far as the table knows. */
    static List<Office> named(String office, String name) {
        String folded = fold(name);
        String kind = fold(office);
        List<Office> exact = matching(kind, folded, true);
        return exact.isEmpty() ? matching(kind, folded, false) : exact;
    }

    private static List<Office> matching(String kind, String name, boolean whole) {
        return TABLE.stream()
                .filter(term -> term.office().equals(kind))
                .filter(term -> whole ? begins(name, term.name()) : begins(name, term.surname()))
                .toList();
    }

    private static boolean begins(String name, String known) {
        return name.equals(known) || name.startsWith(known + " ");
    }

    static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** A line is {@code country | office | name / other spelling | from – to, from – to}. */
    private static List<Office> terms(String line) {
        String[] columns = line.split("\\|");
        List<Office> terms = new ArrayList<>();
        for (String name : columns[2].split("/")) {
            for (String term : columns[3].split(",")) {
                terms.add(term(columns, fold(name.strip()), term.strip()));
            }
        }
        return terms;
    }

    private static Office term(String[] columns, String name, String term) {
        List<String> ends = Arrays.asList(term.split("–", -1));
        return new Office(
                fold(columns[0].strip()), fold(columns[1].strip()), name, day(ends.getFirst()), day(ends.getLast()));
    }

    private static LocalDate day(String written) {
        return written.isBlank() ? OPEN : LocalDate.parse(written.strip());
    }
}
