package dev.volteface.ingest.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name who wrote it: “By A. Name and B. Name”. */
public final class Bylines {

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|bin|al)){1,3}";
    private static final Pattern LINE =
            Pattern.compile("(?i:by) (" + NAME + "(?:(?:, | and |, and | & )" + NAME + ")*)(?:,.{0,60})?");
    private static final Pattern BETWEEN = Pattern.compile(",? and |, | & ");

    private Bylines() {}

    /** The names, or none if the line is no byline. */
    public static List<String> authors(String line) {
        Matcher matcher = LINE.matcher(line.length() > 200 ? "" : line);
        return matcher.matches() ? List.of(BETWEEN.split(matcher.group(1))) : List.of();
    }
}
