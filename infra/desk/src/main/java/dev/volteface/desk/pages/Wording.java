package dev.volteface.desk.pages;

import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values in the words that people see. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.UK);
    private static final DateTimeFormatter AS_OFFSET = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm xxx", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String said(@Nullable SaidOn said) {
        if (said == null) {
            return "date unknown";
        }
        String days = days(said.from(), said.to());
        return said.inferred() ? days + " (inferred)" : days;
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(to);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + day(to);
        }
        return day(from) + " – " + day(to);
    }

    static String dated(@Nullable LocalDate after, LocalDate on) {
        return after == null ? "heard " + day(on) : "between " + day(after) + " and " + day(on);
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "time unknown" : MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }

    static String published(@Nullable PublishedAt published) {
        if (published == null) {
            return "date unknown";
        }
        String time = switch (published.precision()) {
            case MINUTE -> AS_OFFSET.format(published.at());
            case DAY -> DAY.format(published.at());
            case MONTH -> MONTH.format(published.at());
            case YEAR -> Integer.toString(published.at().getYear());
        };
        return published.inferred() ? time + " (inferred)" : time;
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String outlook(Outlook outlook) {
        return switch (outlook) {
            case HELD -> "held";
            case MIXED -> "mixed";
            case SPLIT -> "split";
            case DECLINED -> "declined to say";
            case NOT_ENOUGH_EVIDENCE -> "not enough evidence";
        };
    }

    static @Nullable String qualifier(Qualifier qualifier, @Nullable String words) {
        String kind = switch (qualifier) {
            case NONE -> null;
            case SCOPE -> "within limits";
            case CONDITION -> "on condition";
            case RESERVED -> "with reserve";
        };
        return kind == null || words == null ? kind : kind + ": “" + words + "”";
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name within an id such as {@code person:mara-quill}, for where only the id is known. */
    static String nameIn(String id) {
        String last = id.substring(id.indexOf(':') + 1).replace('-', ' ');
        StringBuilder name = new StringBuilder();
        for (String word : last.split(" ", -1)) {
            name.append(name.isEmpty() ? "" : " ");
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
