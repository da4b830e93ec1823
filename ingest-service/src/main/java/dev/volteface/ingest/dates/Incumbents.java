package dev.volteface.ingest.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text's office holders say of its date: whoever is called by an office, without “former”, “then” or “-elect”,
 * held it on that day.
 */
final class Incumbents {

    private static final Pattern TITLE = Pattern.compile(
            "(President|Prime Minister|Foreign Minister|Foreign Secretary|Chancellor|Secretary of State|Secretary-General|Premier)"
                    + " ((?:\\p{Lu}[\\p{L}.'’-]{0,24}[ ,.]?){1,4})");
    private static final Pattern PAST = Pattern.compile(
            "(?:\\bformer|\\bex[- ]?|\\bthen[- ]?|\\blate|\\bpast|\\bacting|\\bdeputy|\\bvice)\\b.{0,20}$");
    private static final int BEFORE = 40;

    private Incumbents() {}

    /** A condition for each office holder of the text whom the table knows. */
    static List<Predicate<LocalDate>> of(String text) {
        List<Predicate<LocalDate>> conditions = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            List<Office> terms = terms(title.group(1), title.group(2));
            if (!terms.isEmpty() && !isPast(text, title.start())) {
                conditions.add(day -> terms.stream().anyMatch(term -> term.heldOn(day)));
            }
        }
        return conditions;
    }

    private static List<Office> terms(String office, String name) {
        String bare = name.strip().replaceAll("['’]s\\b.*|[,.]+$|[,.] .*", "");
        return Offices.named(office.equals("Premier") ? "Prime Minister" : office, bare);
    }

    private static boolean isPast(String text, int at) {
        String before = text.substring(Math.max(0, at - BEFORE), at).toLowerCase(Locale.ROOT);
        return PAST.matcher(before).find();
    }
}
