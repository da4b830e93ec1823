package dev.volteface.ingest.addresses;

import dev.volteface.ingest.wordlists.WordList;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An http(s) address in its normal form (RFC 3986 section 6): one page, one spelling. */
public sealed interface WebAddress {

    /** It can be asked. */
    record Valid(String normal) implements WebAddress {}

    /** It can't; {@code reason} completes “the address …”. */
    record Invalid(String reason) implements WebAddress {}

    /**
     * Reads an address: scheme and host in lower case, no default port, no fragment, dot segments resolved, and without
     * the parameters by which campaigns are counted.
     */
    static WebAddress of(String written) {
        try {
            URI uri = new URI(Written.escaped(written.strip())).normalize();
            String fault = Written.fault(uri);
            return fault == null ? new Valid(Written.normal(uri)) : new Invalid(fault);
        } catch (URISyntaxException e) {
            return new Invalid("is no address: " + e.getReason() + " at character " + (e.getIndex() + 1));
        }
    }

    /** The steps of normalisation. */
    final class Written {

        private static final List<String> TRACKING = WordList.lines(WebAddress.class, "tracking-parameters.txt");

        private Written() {}

        /** Blanks and other signs that browsers forgive are escaped. */
        static String escaped(String written) {
            StringBuilder out = new StringBuilder(written.length());
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                out.append(
                        " \"<>\\^`{|}".indexOf(c) >= 0
                                ? String.format(Locale.ROOT, "%%%02X", (int) c)
                                : String.valueOf(c));
            }
            return out.toString();
        }

        static @Nullable String fault(URI uri) {
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return scheme.isEmpty() ? "has no scheme" : "has the scheme “" + scheme + "”";
            }
            if (uri.getHost() == null) {
                return "has no host";
            }
            return uri.getUserInfo() != null ? "carries a user name or password" : null;
        }

        static String normal(URI uri) {
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port(uri, scheme) + path + query(uri);
        }

        private static String port(URI uri, String scheme) {
            int usual = scheme.equals("https") ? 443 : 80;
            return uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        }

        private static String query(URI uri) {
            if (uri.getRawQuery() == null) {
                return "";
            }
            String kept = Arrays.stream(uri.getRawQuery().split("&"))
                    .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                    .collect(Collectors.joining("&"));
            return kept.isEmpty() ? "" : "?" + kept;
        }

        private static boolean isTracking(String parameter) {
            String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
            return TRACKING.stream()
                    .anyMatch(known -> known.endsWith("*")
                            ? name.startsWith(known.substring(0, known.length() - 1))
                            : name.equals(known));
        }
    }
}
