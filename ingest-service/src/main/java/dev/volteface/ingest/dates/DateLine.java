package dev.volteface.ingest.dates;

import dev.volteface.ingest.wordlists.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that hold a date with its year and nothing else of weight: “Published: 3 May 2019, 10:15 GMT”. */
public final class DateLine {

    private static final int LONGEST = 100;
    private static final Set<String> WORDS = WordList.folded(DateLine.class, "date-line-words.txt");
    private static final Pattern WEEKDAY = Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*");
    private static final Pattern ZONE = Pattern.compile("t|z|gmt|utc|[a-z]{1,3}[sd]?t|cest|msk|local");

    private DateLine() {}

    public static boolean isOne(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String text = Glue.parted(line);
        return CalendarDate.find(text)
                .map(date -> text.substring(0, date.start()) + " " + text.substring(date.end()))
                .map(DateLine::isIdle)
                .orElse(false);
    }

    private static boolean isIdle(String rest) {
        for (String word : rest.toLowerCase(Locale.ROOT).split("[^\\p{L}.]+")) {
            String bare = word.replace(".", "");
            boolean idle = bare.isEmpty()
                    || WORDS.contains(bare)
                    || WEEKDAY.matcher(bare).matches()
                    || ZONE.matcher(bare).matches();
            if (!idle) {
                return false;
            }
        }
        return true;
    }
}
