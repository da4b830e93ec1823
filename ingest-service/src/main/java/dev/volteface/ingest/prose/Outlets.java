package dev.volteface.ingest.prose;

import dev.volteface.ingest.dates.Dateline;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose page it is: the agency of the dateline; the owner of a copyright line; or a credited name that the page
 * also has as its own address or account, which a mere picture agency is not.
 */
final class Outlets {

    private static final Pattern RIGHTS = Pattern.compile(
            "(?:©|\\(c\\)|copyright)+ ?(?:©|\\(c\\))? ?(?:\\d{4}(?:[-–]\\d{4})?)?,? ?(.{2,60}?)[.,]? all rights reserved.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = Pattern.compile("© ?([\\p{L}][\\p{L}\\d .&-]{1,40}?) ?/.*");

    private Outlets() {}

    static @Nullable String of(List<ShapedLine> lines, int firstText) {
        String agency = lines.stream()
                .skip(firstText)
                .limit(3)
                .map(line -> Dateline.of(line.text()).map(Dateline::agency).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return agency != null ? agency : owner(lines);
    }

    private static @Nullable String owner(List<ShapedLine> lines) {
        for (ShapedLine line : lines) {
            Matcher rights = RIGHTS.matcher(line.text().length() > 200 ? "" : line.text());
            if (rights.matches()) {
                return rights.group(1).strip();
            }
        }
        return credited(lines);
    }

    private static @Nullable String credited(List<ShapedLine> lines) {
        return lines.stream()
                .filter(line -> line.is(Shape.CREDIT))
                .map(line -> CREDIT.matcher(line.text()))
                .filter(Matcher::matches)
                .map(credit -> credit.group(1).strip())
                .distinct()
                .filter(name -> isHouse(name, lines))
                .findFirst()
                .orElse(null);
    }

    /** Whether the page names an address or account that begins with the name. */
    private static boolean isHouse(String name, List<ShapedLine> lines) {
        String folded = name.replace(" ", "").toLowerCase(Locale.ROOT);
        Pattern house = Pattern.compile("(?:^|[^a-z0-9])" + Pattern.quote(folded)
                + "(?:news|online|media|press|radio|tv)?(?:\\.[a-z]{2,10}(?:[^a-z]|$)|$)");
        return lines.stream()
                .filter(line -> !line.is(Shape.CREDIT) && line.text().length() <= 300)
                .anyMatch(line -> !line.text().contains(name + " ")
                        && house.matcher(line.text().toLowerCase(Locale.ROOT)).find());
    }
}
