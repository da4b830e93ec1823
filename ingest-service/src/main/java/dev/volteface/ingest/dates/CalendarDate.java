package dev.volteface.ingest.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day found in text.
 *
 * @param start where it begins in the text
 * @param end where it ends
 */
record CalendarDate(LocalDate day, int start, int end) {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(" + Months.EXPRESSION + ")\\.?";
    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)" + DAY + "(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " " + DAY + ",? " + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)" + YEAR + "(\\d{2})(\\d{2})(?=$|T|\\D)");
    private static final Pattern NUMERIC = Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2" + YEAR);

    /** The first day that the text writes out with its year. */
    static Optional<CalendarDate> find(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return at(iso, iso.group(1), number(iso, 2), number(iso, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return at(dayFirst, dayFirst.group(3), Months.number(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return at(monthFirst, monthFirst.group(3), Months.number(monthFirst.group(1)), number(monthFirst, 2));
        }
        return findInFigures(text);
    }

    private static Optional<CalendarDate> findInFigures(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return at(compact, compact.group(1), number(compact, 2), number(compact, 3));
        }
        Matcher numeric = NUMERIC.matcher(text);
        return numeric.find() ? inFigures(numeric) : Optional.empty();
    }

    /** 27.9.2018 has the day first; 9/27/2018 and 27/9/2018 tell themselves; 3/4/2018 tells nothing. */
    private static Optional<CalendarDate> inFigures(Matcher numeric) {
        int first = number(numeric, 1);
        int second = number(numeric, 3);
        boolean dayFirst = numeric.group(2).equals(".") || first > 12 || first == second;
        if (!dayFirst && second <= 12) {
            return Optional.empty();
        }
        return at(numeric, numeric.group(4), dayFirst ? second : first, dayFirst ? first : second);
    }

    private static Optional<CalendarDate> at(Matcher match, String year, int month, int day) {
        LocalDate date = date(Integer.parseInt(year), month, day);
        return date == null ? Optional.empty() : Optional.of(new CalendarDate(date, match.start(), match.end()));
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
