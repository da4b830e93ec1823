package dev.volteface.access.keys;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The paths that need no key. A request must match both as written and as the container understands it, so that no
 * spelling of a guarded path passes for an open one.
 */
final class OpenPaths {

    private final List<PathPattern> patterns;

    OpenPaths(List<String> paths) {
        this.patterns = Stream.concat(Stream.of("/health"), paths.stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    boolean include(HttpServletRequest request) {
        return matches(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                && matches(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
    }

    private boolean matches(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(parsed));
    }
}
