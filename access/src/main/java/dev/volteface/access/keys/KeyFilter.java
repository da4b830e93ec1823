package dev.volteface.access.keys;

import dev.volteface.access.Actor;
import dev.volteface.access.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a call pass with its actor, or answers it with the problem why not. */
final class KeyFilter extends OncePerRequestFilter {

    private final ApiKeys keys;
    private final OpenPaths open;

    KeyFilter(ApiKeys keys, OpenPaths open) {
        this.keys = keys;
        this.open = open;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open.include(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (keys.admit(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            case Admission.Admitted admitted -> {
                request.setAttribute(Actor.ATTRIBUTE, admitted.actor());
                chain.doFilter(request, response);
            }
            case Admission.Refused refused -> {
                if (refused.problem().status() == HttpServletResponse.SC_UNAUTHORIZED) {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"volteface\"");
                }
                Problems.write(refused.problem(), response);
            }
        }
    }
}
