package dev.volteface.ingest.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a date from a time that a copy ran together: “201818:47”, “GMT +315 December 2017”. */
final class Glue {

    private static final Pattern YEAR_TIME = Pattern.compile("((?:19|20)\\d{2})(\\d{1,2}:\\d{2})");
    private static final Pattern TIME_DAY =
            Pattern.compile("(:[0-5]\\d)(\\d{1,2} " + Months.EXPRESSION + "\\.?,? \\d{4})");
    private static final Pattern OFFSET_DAY =
            Pattern.compile("((?:GMT|UTC) ?[+-])(\\d{2,4})(?= " + Months.EXPRESSION + "\\.?,? \\d{4})");
    private static final int WEST_MOST = 12;
    private static final int EAST_MOST = 14;

    private Glue() {}

    static String parted(String text) {
        String years = YEAR_TIME.matcher(text).replaceAll("$1 $2");
        String times = TIME_DAY.matcher(years).replaceAll("$1 $2");
        Matcher offsets = OFFSET_DAY.matcher(times);
        return offsets.replaceAll(match ->
                Matcher.quoteReplacement(match.group(1) + parted(match.group(1).endsWith("-"), match.group(2))));
    }

    /** The offset takes one digit if what remains is a day, else two: {@code 315} is +3 and the 15th, {@code 1115} +11 and the 15th. */
    private static String parted(boolean west, String digits) {
        for (int length = 1; length <= 2 && length < digits.length(); length++) {
            int offset = Integer.parseInt(digits.substring(0, length));
            int day = Integer.parseInt(digits.substring(length));
            if (offset <= (west ? WEST_MOST : EAST_MOST) && day >= 1 && day <= 31) {
                return digits.substring(0, length) + " " + digits.substring(length);
            }
        }
        return digits;
    }
}
