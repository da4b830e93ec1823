package dev.volteface.ingest.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day found in text, with its offset; UTC where none is written. */
record TimeOfDay(LocalTime time, ZoneOffset offset, int start, int end) {

    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[:h](\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?([ap])\\.?m\\.?)?"
                    + "(?: ?\\(?(Z\\b|(?:GMT|UTC|[A-Z]{3,4}\\b)?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?$");

    /** Zones by their usual letters; those that mean several are left out. RFC 5322 section 4.3 and common European ones. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CDT", -5),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("KST", 9),
            Map.entry("ET", -5));

    static Optional<TimeOfDay> find(String text) {
        Matcher match = TIME.matcher(text);
        while (match.find()) {
            Optional<TimeOfDay> time = of(match);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeOfDay> of(Matcher match) {
        try {
            LocalTime time = LocalTime.of(hour(match), Integer.parseInt(match.group(2)));
            return Optional.of(new TimeOfDay(time, offset(match.group(4)), match.start(), match.end()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int hour(Matcher match) {
        int hour = Integer.parseInt(match.group(1));
        String half = match.group(3);
        if (half == null) {
            return hour;
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        Matcher written = OFFSET.matcher(zone);
        if (!written.find()) {
            return ZoneOffset.ofHours(ZONES.getOrDefault(zone.strip().toUpperCase(Locale.ROOT), 0));
        }
        int sign = written.group(1).equals("-") ? -1 : 1;
        int minutes = written.group(3) == null ? 0 : Integer.parseInt(written.group(3));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(written.group(2)), sign * minutes);
    }
}
