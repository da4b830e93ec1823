package dev.volteface.desk.gateway;

import java.util.Locale;
import java.util.Set;

/** Which headers travel on: all but those of one connection (RFC 9110 section 7.6.1) and the desk's own cookies. */
final class Headers {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final Set<String> OF_THE_DESK =
            Set.of("host", "content-length", "expect", "cookie", "http2-settings");

    private Headers() {}

    static boolean travelIn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !OF_ONE_CONNECTION.contains(lower) && !OF_THE_DESK.contains(lower);
    }

    static boolean travelOut(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(":") && !OF_ONE_CONNECTION.contains(lower) && !lower.equals("set-cookie");
    }
}
