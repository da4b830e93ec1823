package dev.volteface.desk.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a browser's call comes from the desk's own pages: what SameSite cookies promise, checked once more. */
final class Origin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Origin() {}

    /** Why a call is refused; empty where it may pass. */
    static Optional<String> refusal(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return Optional.empty();
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return Optional.of("the call was made by another site’s page (Sec-Fetch-Site: " + site + ")");
        }
        String origin = request.getHeader("Origin");
        return origin == null || sameHost(origin, request.getHeader("Host"))
                ? Optional.empty()
                : Optional.of("the call was made by a page of " + origin);
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return URI.create(origin).getRawAuthority() instanceof String authority && authority.equals(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
