package dev.volteface.access.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a call, and what to do about it (RFC 9457).
 *
 * @param type a URN that ends in a stable word
 * @param title that word, for people
 * @param status the HTTP status
 * @param detail what happened this time
 * @param field the part of the input concerned
 * @param remedy what to do
 * @param instance names this occurrence in the service's log, where it is there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable String remedy,
        @Nullable String instance) {

    static final String TYPE_PREFIX = "urn:problem-type:volteface:";

    /** A problem of a kind: {@code code} is a stable word such as {@code not-found}. */
    public static Problem of(int status, String code, String detail, @Nullable String field, @Nullable String remedy) {
        return new Problem(TYPE_PREFIX + code, title(code), status, detail, field, remedy, null);
    }

    Problem logged(String id) {
        return new Problem(type, title, status, detail, field, remedy, "urn:uuid:" + id);
    }

    private static String title(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
