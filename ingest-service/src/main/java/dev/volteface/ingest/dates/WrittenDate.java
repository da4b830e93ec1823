package dev.volteface.ingest.dates;

import dev.volteface.contracts.article.Precision;
import dev.volteface.contracts.article.PublishedAt;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date, with or without its time, in ISO 8601, RFC 1123 and the forms that newspapers use. */
public final class WrittenDate {

    private static final int LONGEST = 300;
    private static final Pattern MONTH_ONLY = Pattern.compile("^(" + Months.EXPRESSION + ")\\.?,? ((?:19|20)\\d{2})$");
    private static final Pattern ISO_MONTH = Pattern.compile("^((?:19|20)\\d{2})-(\\d{2})$");

    private WrittenDate() {}

    /** The date that the text writes, or empty if it writes none. */
    public static Optional<PublishedAt> read(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = Glue.parted(written);
        return CalendarDate.find(text)
                .map(date -> published(date, text, written))
                .or(() -> month(text.strip(), written));
    }

    /** The date that ends a headline, parted by a comma, dash or bracket: “Remarks, CITY, May 3, 2019”. */
    public static Optional<PublishedAt> ending(String title) {
        return CalendarDate.find(title)
                .filter(date -> title.length() - date.end() <= 1)
                .filter(date -> title.substring(0, date.start()).matches(".*[,(–—-] ?"))
                .flatMap(date -> read(title.substring(date.start(), date.end())));
    }

    private static PublishedAt published(CalendarDate date, String text, String written) {
        String rest = text.substring(0, date.start()) + " "
                + text.substring(date.end()).replaceFirst("^T", " ");
        return TimeOfDay.find(rest)
                .map(time -> new PublishedAt(
                        OffsetDateTime.of(date.day(), time.time(), time.offset()), Precision.MINUTE, false, written))
                .orElseGet(() -> new PublishedAt(
                        OffsetDateTime.of(date.day(), LocalTime.MIN, ZoneOffset.UTC), Precision.DAY, false, written));
    }

    private static Optional<PublishedAt> month(String text, String written) {
        Matcher named = MONTH_ONLY.matcher(text);
        if (named.matches()) {
            return Optional.of(month(Integer.parseInt(named.group(2)), Months.number(named.group(1)), written));
        }
        Matcher iso = ISO_MONTH.matcher(text);
        return iso.matches() && Integer.parseInt(iso.group(2)) >= 1 && Integer.parseInt(iso.group(2)) <= 12
                ? Optional.of(month(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), written))
                : Optional.empty();
    }

    private static PublishedAt month(int year, int month, String written) {
        return new PublishedAt(
                OffsetDateTime.of(year, month, 1, 0, 0, 0, 0, ZoneOffset.UTC), Precision.MONTH, false, written);
    }
}
