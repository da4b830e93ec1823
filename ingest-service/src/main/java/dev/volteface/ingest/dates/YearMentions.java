package dev.volteface.ingest.dates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The latest day that a text speaks of as past. A bare year (“passed in 2016”) means that it is over: a text of the same
 * year would name the month or say “this year”.
 */
final class YearMentions {

    private static final Pattern BARE = Pattern.compile(
            "\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Aa]fter|[Dd]uring|[Oo]f|[Ll]ate|[Ee]arly) ((?:19|20)\\d{2})\\b(?!s)");

    private YearMentions() {}

    /** The first day on which the text can have been written, judged by what it mentions before {@code received}. */
    static Optional<LocalDate> earliest(String text, LocalDate received) {
        return Stream.concat(bare(text), days(text))
                .filter(day -> !day.isAfter(received))
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> bare(String text) {
        Matcher matcher = BARE.matcher(text);
        return matcher.results().map(year -> LocalDate.of(Integer.parseInt(year.group(1)) + 1, 1, 1));
    }

    private static Stream<LocalDate> days(String text) {
        return text.lines()
                .flatMap(line -> Arrays.stream(line.split("(?<=[.;!?]) ")))
                .flatMap(sentence -> CalendarDate.find(sentence).map(CalendarDate::day).stream());
    }
}
