package dev.volteface.access.problem;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** Answers whatever goes wrong in a controller. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

    /**
     * The problem of a call that failed. An answer that is already on its way is broken off, so that nobody takes the
     * part for the whole.
     */
    @ExceptionHandler
    ResponseEntity<Problem> answer(Exception thrown, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw thrown;
        }
        Problem problem = Faults.problemOf(thrown);
        return ResponseEntity.status(problem.status())
                .headers(headersOf(thrown))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A reader that hung up, or a stream that reached its time: nobody is there to be answered. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    @Nullable Void gone() {
        return null;
    }

    private static HttpHeaders headersOf(Exception thrown) {
        return thrown instanceof ErrorResponse response ? response.getHeaders() : new HttpHeaders();
    }
}
