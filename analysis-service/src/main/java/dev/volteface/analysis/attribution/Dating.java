package dev.volteface.analysis.attribution;

import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.statement.SaidOn;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out when something was said from the words beside it, counted from the day of the article. */
final class Dating {

    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);

    private static final Map<String, Integer> NUMBERS =
            Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "a", 1);

    private final LocalDate day;
    private final boolean dated;
    private final SaidOn published;

    Dating(ArticleText article) {
        this.day = article.day();
        this.dated = article.publishedAt() != null || !article.ref().history();
        this.published = dated
                ? published(article.publishedAt(), article.fallbackDay())
                : new SaidOn(LONG_AGO, article.fallbackDay(), true);
    }

    /**
     * Whether the article's own day is known or is about the day it came in. Words of an old article without a date may
     * be of any day until it came in, and so can't prove that anybody said something else before or after.
     */
    boolean dated() {
        return dated;
    }

    SaidOn published() {
        return published;
    }

    /** The time that the tokens name, else when the article was published. */
    SaidOn of(List<Token> tokens) {
        if (!dated) {
            return published;
        }
        for (int i = 0; i < tokens.size(); i++) {
            SaidOn said = at(tokens, i);
            if (said != null) {
                return said;
            }
        }
        return published;
    }

    private @Nullable SaidOn at(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        if (!tokens.get(i).isWord()) {
            return null;
        }
        if (word.equals("yesterday")) {
            return on(day.minusDays(1));
        }
        if (word.equals("ago") && i > 1) {
            return ago(tokens.get(i - 2).lower(), tokens.get(i - 1).lower());
        }
        if (word.equals("last") && i + 1 < tokens.size()) {
            return last(tokens.get(i + 1).lower());
        }
        DayOfWeek weekday = weekday(word);
        if (weekday != null) {
            return on(day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7)));
        }
        Month month = month(tokens.get(i));
        return month == null ? null : dated(tokens, i, month);
    }

    private @Nullable SaidOn dated(List<Token> tokens, int i, Month month) {
        Integer before = i > 0 ? number(tokens.get(i - 1)) : null;
        Integer after = i + 1 < tokens.size() ? number(tokens.get(i + 1)) : null;
        int next = after != null && after <= 31 ? i + 2 : i + 1;
        int year = year(tokens, next);
        Integer number = after != null && after <= 31 ? after : before;
        if (number != null && number <= 31) {
            return day(year, month, number);
        }
        String part = i > 0 ? tokens.get(i - 1).lower() : "";
        boolean led = part.equals("in") || part.equals("early") || part.equals("late") || part.startsWith("mid");
        return led ? part(latest(year, month), part) : null;
    }

    private @Nullable SaidOn day(int year, Month month, int number) {
        try {
            LocalDate date = LocalDate.of(year > 0 ? year : day.getYear(), month, number);
            return on(year > 0 || !date.isAfter(day) ? date : date.minusYears(1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private YearMonth latest(int year, Month month) {
        YearMonth at = YearMonth.of(year > 0 ? year : day.getYear(), month);
        return year > 0 || !at.isAfter(YearMonth.from(day)) ? at : at.minusYears(1);
    }

    private static int year(List<Token> tokens, int at) {
        int from = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
        Integer number = from < tokens.size() ? number(tokens.get(from)) : null;
        return number != null && number > 1900 && number < 2200 ? number : 0;
    }

    private @Nullable SaidOn last(String unit) {
        return switch (unit) {
            case "week" ->
                new SaidOn(
                        day.minusDays(7 + day.getDayOfWeek().getValue() - 1),
                        day.minusDays(day.getDayOfWeek().getValue()),
                        true);
            case "month" -> whole(YearMonth.from(day).minusMonths(1));
            case "year" ->
                new SaidOn(LocalDate.of(day.getYear() - 1, 1, 1), LocalDate.of(day.getYear() - 1, 12, 31), true);
            default -> null;
        };
    }

    private @Nullable SaidOn ago(String count, String unit) {
        Integer number = NUMBERS.containsKey(count) ? NUMBERS.get(count) : parsed(count);
        if (number == null || number > 5000) {
            return null;
        }
        return switch (unit) {
            case "day", "days" -> on(day.minusDays(number));
            case "week", "weeks" ->
                new SaidOn(
                        day.minusWeeks(number).minusDays(3),
                        earlier(day.minusWeeks(number).plusDays(3)),
                        true);
            case "month", "months" -> whole(YearMonth.from(day).minusMonths(number));
            case "year", "years" ->
                new SaidOn(
                        LocalDate.of(day.getYear() - number, 1, 1), LocalDate.of(day.getYear() - number, 12, 31), true);
            default -> null;
        };
    }

    private LocalDate earlier(LocalDate other) {
        return other.isAfter(day) ? day : other;
    }

    private SaidOn part(YearMonth month, String part) {
        LocalDate from =
                part.equals("late") ? month.atDay(21) : part.startsWith("mid") ? month.atDay(11) : month.atDay(1);
        LocalDate to = part.equals("early")
                ? month.atDay(10)
                : part.startsWith("mid") ? month.atDay(20) : month.atEndOfMonth();
        return to.isAfter(day) && !from.isAfter(day) ? new SaidOn(from, day, true) : new SaidOn(from, to, true);
    }

    private static SaidOn whole(YearMonth month) {
        return new SaidOn(month.atDay(1), month.atEndOfMonth(), true);
    }

    private static SaidOn on(LocalDate date) {
        return new SaidOn(date, date, true);
    }

    private static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().toLowerCase(Locale.ROOT).equals(word)) {
                return weekday;
            }
        }
        return null;
    }

    private static @Nullable Month month(Token token) {
        String word = token.lower().replace(".", "");
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            boolean same = name.equals(word) || (word.length() >= 3 && word.length() <= 4 && name.startsWith(word));
            if (same && token.isCapitalised()) {
                return month;
            }
        }
        return null;
    }

    private static @Nullable Integer number(Token token) {
        return token.isWord() ? parsed(token.lower().replaceFirst("(?<=\\d)(st|nd|rd|th)$", "")) : null;
    }

    private static @Nullable Integer parsed(String digits) {
        return digits.length() <= 4 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.valueOf(digits)
                : null;
    }

    private static SaidOn published(@Nullable PublishedAt at, LocalDate fallback) {
        if (at == null) {
            return new SaidOn(fallback, fallback, true);
        }
        LocalDate day = at.at().toLocalDate();
        return switch (at.precision()) {
            case MINUTE, DAY -> new SaidOn(day, day, at.inferred());
            case MONTH ->
                new SaidOn(YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth(), at.inferred());
            case YEAR ->
                new SaidOn(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31), at.inferred());
        };
    }
}
