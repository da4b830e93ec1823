package dev.volteface.alert.delivery;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The address of a webhook, as written. */
public final class WebhookAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebhookAddress() {}

    /** What is wrong with the address as written, if anything is. */
    public static Optional<String> objection(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            return Optional.of("“" + address + "” is no URL");
        }
        String scheme = uri.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return Optional.of("a webhook's address begins with http:// or https://");
        }
        if (uri.getHost() == null) {
            return Optional.of("“" + address + "” names no host");
        }
        return uri.getUserInfo() == null
                ? Optional.empty()
                : Optional.of("a webhook's address holds no user name or password");
    }
}
