package dev.volteface.ingest.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Works out the year of a day that is written without one. The years mentioned bound it from below, the day of receipt
 * from above; office holders and the lead's weekday exclude others. Of what remains the earliest is taken where a year
 * is mentioned, as reports speak of the recent past, and else the latest.
 */
final class YearInference {

    private static final int EARLIEST = 1990;

    private YearInference() {}

    static Optional<LocalDate> day(MonthDay written, String lead, String text, LocalDate received) {
        Optional<LocalDate> mentioned = YearMentions.earliest(text, received);
        LocalDate from = mentioned.orElse(LocalDate.of(EARLIEST, 1, 1));
        List<LocalDate> possible = IntStream.rangeClosed(from.getYear(), received.getYear())
                .filter(written::isValidYear)
                .mapToObj(written::atYear)
                .filter(day -> !day.isBefore(from) && !day.isAfter(received))
                .toList();
        List<LocalDate> fitting = Weekdays.fitting(fitting(possible, Incumbents.of(text)), lead);
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(mentioned.isPresent() ? fitting.getFirst() : fitting.getLast());
    }

    /** The days that satisfy every condition, where a condition that excludes all that is left is passed over. */
    private static List<LocalDate> fitting(List<LocalDate> days, List<Predicate<LocalDate>> conditions) {
        List<LocalDate> left = days;
        for (Predicate<LocalDate> condition : conditions) {
            List<LocalDate> next = left.stream().filter(condition).toList();
            left = next.isEmpty() ? left : next;
        }
        return left;
    }
}
