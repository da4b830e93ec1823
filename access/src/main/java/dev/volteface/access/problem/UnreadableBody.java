package dev.volteface.access.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** The problem of a body that can't be read: where it breaks off, and which field is to blame. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException json
                ? ofJson(json)
                : Problem.of(400, "unreadable", "the body is missing or can't be read", "body", "send a JSON body");
    }

    private static Problem ofJson(JacksonException json) {
        String field = field(json);
        return switch (json) {
            case ValueInstantiationException refused ->
                Problem.of(422, "invalid", message(refused), field, "correct it and send it again");
            case InvalidFormatException format ->
                Problem.of(422, "invalid", named(field) + wrong(format), field, "give " + expected(format));
            case MismatchedInputException mismatch ->
                Problem.of(
                        422,
                        "invalid",
                        named(field) + "has another shape than it needs",
                        field,
                        "give " + expected(mismatch));
            default ->
                Problem.of(
                        400,
                        "unreadable",
                        "the body is no JSON" + place(json),
                        "body",
                        "send well-formed JSON in UTF-8");
        };
    }

    private static String wrong(InvalidFormatException format) {
        return "can't be “" + format.getValue() + "”";
    }

    private static String expected(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        return type == null ? "another value" : Expected.of(type);
    }

    private static String message(ValueInstantiationException refused) {
        Throwable cause = refused.getCause();
        String message = cause == null ? null : cause.getMessage();
        return message == null ? "the body lacks something that it needs" : message;
    }

    private static String named(@Nullable String field) {
        return field == null ? "the body " : field + " ";
    }

    private static @Nullable String field(JacksonException json) {
        String path = json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? null : path;
    }

    private static String place(JacksonException json) {
        TokenStreamLocation at = json.getLocation();
        return at == null ? "" : ": it breaks off at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
