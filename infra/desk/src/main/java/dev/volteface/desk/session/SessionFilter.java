package dev.volteface.desk.session;

import dev.volteface.access.keys.Admission;
import dev.volteface.access.keys.ApiKeys;
import dev.volteface.access.problem.Problem;
import dev.volteface.access.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Goes before the key check: signs in who comes with {@code /?key=…}, gives a browser's calls the key of its session,
 * and leads people without one to the login page. Calls that bring their own Authorization pass untouched.
 */
final class SessionFilter extends OncePerRequestFilter {

    private final Sessions sessions;
    private final ApiKeys keys;

    SessionFilter(Sessions sessions, ApiKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String offered = request.getRequestURI().equals("/") ? request.getParameter("key") : null;
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || isOpen(request)) {
            chain.doFilter(request, response);
        } else if (offered != null && request.getMethod().equals("GET")) {
            enter(offered, request, response);
        } else {
            resume(request, response, chain);
        }
    }

    private void enter(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (keys.admit("Bearer " + key)) {
            case Admission.Admitted known -> {
                SessionCookie.set(sessions.open(key), request, response);
                response.sendRedirect("/");
            }
            case Admission.Refused unknown -> response.sendRedirect("/login?refused");
        }
    }

    private void resume(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> key = keyOf(request);
        Optional<String> foreign = key.flatMap(known -> Origin.refusal(request));
        if (foreign.isPresent()) {
            Problems.write(crossSite(foreign.get()), response);
        } else if (key.isPresent()) {
            chain.doFilter(new KeyedRequest(request, key.get()), response);
        } else if (isPage(request)) {
            response.sendRedirect("/login?next=" + encoded(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> keyOf(HttpServletRequest request) {
        return SessionCookie.read(request)
                .flatMap(sessions::keyOf)
                .filter(key -> keys.admit("Bearer " + key) instanceof Admission.Admitted);
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/login") || path.equals("/health");
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && !request.getRequestURI().startsWith("/api/")
                && accept != null
                && accept.contains("text/html");
    }

    private static String encoded(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }

    private static Problem crossSite(String why) {
        return Problem.of(403, "cross-site", why, null, "use the desk’s own pages, or send an API key yourself");
    }
}
