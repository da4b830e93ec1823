package dev.volteface.ingest.dates;

import java.util.List;
import java.util.Locale;

/** English months, in full and shortened. */
final class Months {

    /** A regular expression for one month; each name may be shortened to three letters or more. */
    static final String EXPRESSION = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
            + "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|"
            + "MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)";

    private static final List<String> STARTS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Months() {}

    /** The month's number, 1 to 12. */
    static int number(String name) {
        return STARTS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
