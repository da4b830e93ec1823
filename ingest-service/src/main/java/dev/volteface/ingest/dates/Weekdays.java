package dev.volteface.ingest.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The weekday of a report's lead (“said on Friday”): the day of its dateline, or the day before. */
final class Weekdays {

    private static final Pattern DAY =
            Pattern.compile("\\b(?:on )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

    private Weekdays() {}

    /** Those of the days that fit the lead's weekday: on it, else the day after; all of them where it names none or none fits. */
    static List<LocalDate> fitting(List<LocalDate> days, String lead) {
        Optional<DayOfWeek> weekday = of(lead);
        if (weekday.isEmpty()) {
            return days;
        }
        List<LocalDate> same = on(days, weekday.get());
        List<LocalDate> next = same.isEmpty() ? on(days, weekday.get().plus(1)) : same;
        return next.isEmpty() ? days : next;
    }

    private static List<LocalDate> on(List<LocalDate> days, DayOfWeek weekday) {
        return days.stream().filter(day -> day.getDayOfWeek() == weekday).toList();
    }

    /** The one weekday of the lead; several tell nothing. */
    private static Optional<DayOfWeek> of(String lead) {
        Matcher matcher = DAY.matcher(lead);
        List<String> names =
                matcher.results().map(found -> found.group(1)).distinct().toList();
        return names.size() == 1
                ? Optional.of(DayOfWeek.valueOf(names.getFirst().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }
}
