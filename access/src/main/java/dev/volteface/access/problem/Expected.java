package dev.volteface.access.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a value of a type looks like. */
final class Expected {

    private Expected() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == LocalDate.class) {
            return "a date such as 2018-09-27";
        }
        if (type == Instant.class) {
            return "a time such as 2018-09-27T12:00:00Z";
        }
        if (type == Duration.class) {
            return "a duration such as PT5M";
        }
        return type == int.class || type == Integer.class || type == long.class || type == Long.class
                ? "a whole number"
                : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
