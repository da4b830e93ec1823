package dev.volteface.ingest.dates;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day without its year: “May 3”, “3 May”. */
final class MonthDayWritten {

    private static final Pattern DAY = Pattern.compile(
            "(?:(" + Months.EXPRESSION + ")\\.? (\\d{1,2})|(\\d{1,2}) (" + Months.EXPRESSION + "))\\.?");

    private MonthDayWritten() {}

    static Optional<MonthDay> read(String text) {
        Matcher match = DAY.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String month = match.group(1) != null ? match.group(1) : match.group(4);
        String day = match.group(2) != null ? match.group(2) : match.group(3);
        try {
            return Optional.of(MonthDay.of(Months.number(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
