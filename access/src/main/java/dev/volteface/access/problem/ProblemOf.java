package dev.volteface.access.problem;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns an exception of a call into a problem; empty where it is a fault of the service itself. */
final class ProblemOf {

    private ProblemOf() {}

    static Optional<Problem> exception(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof ProblemException ours) {
                return Optional.of(ours.problem());
            }
        }
        return Optional.ofNullable(ofFramework(thrown));
    }

    private static @Nullable Problem ofFramework(Throwable thrown) {
        return switch (thrown) {
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing -> missing(missing);
            case HttpMediaTypeNotSupportedException type -> mediaType(type);
            case HttpRequestMethodNotSupportedException method -> method(method);
            case MaxUploadSizeExceededException ignored ->
                Problem.of(413, "too-long", "the upload is too long", null, "send it in parts");
            case BindingResult invalid -> invalid(invalid);
            case ErrorResponse other -> other(other);
            default -> null;
        };
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException e) {
        Class<?> type = e.getRequiredType();
        return Problem.of(
                400,
                "invalid",
                "“" + e.getValue() + "” is no value of " + e.getName(),
                e.getName(),
                "give " + (type == null ? "another value" : Expected.of(type)));
    }

    private static Problem missing(MissingServletRequestParameterException e) {
        String name = e.getParameterName();
        return Problem.of(400, "invalid", "the parameter " + name + " is missing", name, "add ?" + name + "=… to it");
    }

    private static Problem mediaType(HttpMediaTypeNotSupportedException e) {
        return Problem.of(
                415,
                "media-type",
                "a body of type " + e.getContentType() + " is not understood here",
                "Content-Type",
                "send one of " + e.getSupportedMediaTypes());
    }

    private static Problem method(HttpRequestMethodNotSupportedException e) {
        return Problem.of(
                405,
                "method-not-allowed",
                e.getMethod() + " is not possible here",
                null,
                "use " + e.getSupportedHttpMethods());
    }

    private static Problem invalid(BindingResult result) {
        FieldError error = result.getFieldError();
        String field = error == null ? null : error.getField();
        String message = error == null ? "the input is not valid" : error.getField() + " " + error.getDefaultMessage();
        return Problem.of(422, "invalid", message, field, "correct it and send it again");
    }

    private static Problem other(ErrorResponse response) {
        HttpStatus status = Optional.ofNullable(
                        HttpStatus.resolve(response.getStatusCode().value()))
                .orElse(HttpStatus.BAD_REQUEST);
        String detail = response.getBody().getDetail();
        String phrase = status.getReasonPhrase();
        return Problem.of(
                status.value(),
                phrase.toLowerCase(Locale.ROOT).replace(' ', '-'),
                detail == null ? phrase : detail,
                null,
                status == HttpStatus.NOT_FOUND ? "check the path; the API's page lists all" : null);
    }
}
