package dev.volteface.ingest.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an agency's report: “PLACE, May 3. /AGENCY/.”, “PLACE (Agency) –”, “PLACE, May 3, 2019 (Agency) –”.
 *
 * @param date the day as written, with or without a year
 * @param agency whose report it is
 */
public record Dateline(
        String place, @Nullable String date, @Nullable String agency) {

    private static final int LOOK = 160;
    private static final String PLACE = "(\\p{Lu}[\\p{Lu}.'’ -]{1,40}(?:[,/] ?\\p{Lu}[\\p{L}.'’ -]{1,30}?)?)";
    private static final String DAY = "(" + Months.EXPRESSION + "\\.? \\d{1,2}(?:, ?(?:19|20)\\d{2})?|\\d{1,2} "
            + Months.EXPRESSION + "\\.?(?:,? (?:19|20)\\d{2})?)";
    private static final String AGENCY = "(?:/(\\p{Lu}[\\p{L}\\d .-]{1,30})/|\\((\\p{Lu}[\\p{L}\\d .-]{1,30})\\))";
    private static final Pattern DATED =
            Pattern.compile("^" + PLACE + ", ?" + DAY + "(?:[.,]? ?" + AGENCY + ")?(?![\\p{L}\\d]).*");
    private static final Pattern MARKED = Pattern.compile("^" + PLACE + "()[.,]? ?" + AGENCY + " ?[-–—.:].*");

    /** The dateline of a paragraph; it has a date or an agency, else it is none. */
    public static Optional<Dateline> of(String paragraph) {
        String start = paragraph.length() > LOOK ? paragraph.substring(0, LOOK) : paragraph;
        return of(DATED.matcher(start)).or(() -> of(MARKED.matcher(start)));
    }

    private static Optional<Dateline> of(Matcher match) {
        if (!match.matches()) {
            return Optional.empty();
        }
        String date = match.group(2).isEmpty() ? null : match.group(2);
        String agency = match.group(3) != null ? match.group(3) : match.group(4);
        return Optional.of(new Dateline(match.group(1).strip(), date, agency));
    }
}
