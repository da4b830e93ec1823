package dev.volteface.desk.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A call with the key of its session as Authorization header. */
final class KeyedRequest extends HttpServletRequestWrapper {

    private final String authorization;

    KeyedRequest(HttpServletRequest request, String key) {
        super(request);
        this.authorization = "Bearer " + key;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isAuthorization(name) ? authorization : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isAuthorization(name) ? Collections.enumeration(List.of(authorization)) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> others = Collections.list(super.getHeaderNames());
        return Collections.enumeration(Stream.concat(others.stream(), Stream.of(HttpHeaders.AUTHORIZATION))
                .toList());
    }

    private static boolean isAuthorization(String name) {
        return name.equalsIgnoreCase(HttpHeaders.AUTHORIZATION);
    }
}
