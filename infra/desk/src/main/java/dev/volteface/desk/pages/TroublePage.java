package dev.volteface.desk.pages;

import dev.volteface.access.problem.Faults;
import dev.volteface.access.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows people what went wrong as a page, and programs as a problem. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TroublePage {

    /**
     * The answer to a call that failed. One that is already on its way is broken off, so that nobody takes the part for
     * the whole.
     */
    @ExceptionHandler
    Object show(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw thrown;
        }
        Problem problem = Faults.problemOf(thrown);
        return isPage(request) ? page(problem) : json(problem);
    }

    private static ModelAndView page(Problem problem) {
        ModelAndView page = new ModelAndView("trouble");
        page.addObject("problem", problem);
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }

    private static ResponseEntity<Problem> json(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getRequestURI().startsWith("/api/") && accept != null && accept.contains("text/html");
    }
}
