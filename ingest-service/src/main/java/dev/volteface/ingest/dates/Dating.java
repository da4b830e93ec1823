package dev.volteface.ingest.dates;

import dev.volteface.contracts.article.Precision;
import dev.volteface.contracts.article.PublishedAt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates an article. What is written for the purpose comes first, then the headline's or standfirst's date, the dateline, and the
 * address; a day later than the receipt's next is believed of none of them.
 */
public final class Dating {

    private static final int LEADS = 3;
    private static final int LONGEST_STANDFIRST = 300;
    private static final Pattern IN_PATH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/_-](\\d{1,2})[/_-](\\d{1,2})(?!\\d)");

    private Dating() {}

    /** When it was published, or null where nothing tells. */
    public static @Nullable PublishedAt date(
            List<String> written,
            @Nullable String title,
            List<String> paragraphs,
            @Nullable String address,
            LocalDate received) {
        return written.stream()
                .flatMap(text -> WrittenDate.read(text).stream())
                .filter(date -> isPast(date, received))
                .findFirst()
                .or(() ->
                        Optional.ofNullable(title).flatMap(WrittenDate::ending).filter(date -> isPast(date, received)))
                .or(() -> byStandfirst(paragraphs, received))
                .or(() -> byDateline(paragraphs, received))
                .or(() ->
                        Optional.ofNullable(address).flatMap(Dating::byAddress).filter(date -> isPast(date, received)))
                .orElse(null);
    }

    /** Where a catchword stands as headline, the line below it may say what the text is, and end in its day. */
    private static Optional<PublishedAt> byStandfirst(List<String> paragraphs, LocalDate received) {
        return paragraphs.stream()
                .limit(1)
                .filter(line -> line.length() <= LONGEST_STANDFIRST)
                .filter(line -> !line.isEmpty() && Character.isLetterOrDigit(line.charAt(line.length() - 1)))
                .flatMap(line -> WrittenDate.ending(line).stream())
                .filter(date -> isPast(date, received))
                .findFirst();
    }

    private static Optional<PublishedAt> byDateline(List<String> paragraphs, LocalDate received) {
        return paragraphs.stream()
                .limit(LEADS)
                .flatMap(lead ->
                        Dateline.of(lead)
                                .map(Dateline::date)
                                .flatMap(date -> dated(date, lead, paragraphs, received))
                                .stream())
                .findFirst();
    }

    private static Optional<PublishedAt> dated(String date, String lead, List<String> paragraphs, LocalDate received) {
        return WrittenDate.read(date)
                .filter(whole -> isPast(whole, received))
                .or(() -> MonthDayWritten.read(date)
                        .flatMap(day -> YearInference.day(day, lead, String.join("\n", paragraphs), received))
                        .map(day -> new PublishedAt(atStart(day), Precision.DAY, true, date)));
    }

    private static Optional<PublishedAt> byAddress(String address) {
        Matcher path = IN_PATH.matcher(address);
        if (!path.find()) {
            return Optional.empty();
        }
        LocalDate day = CalendarDate.date(
                Integer.parseInt(path.group(1)), Integer.parseInt(path.group(2)), Integer.parseInt(path.group(3)));
        return Optional.ofNullable(day)
                .map(known -> new PublishedAt(atStart(known), Precision.DAY, true, path.group()));
    }

    private static boolean isPast(PublishedAt date, LocalDate received) {
        return !date.at().toLocalDate().isAfter(received.plusDays(1));
    }

    private static OffsetDateTime atStart(LocalDate day) {
        return OffsetDateTime.of(day, LocalTime.MIN, ZoneOffset.UTC);
    }
}
