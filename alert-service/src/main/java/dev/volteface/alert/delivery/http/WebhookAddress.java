package dev.volteface.alert.delivery.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The address of a webhook, and whether it may be called. */
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

    /**
     * Why the host may not be called now, if so. It is asked right before the connection is made, which uses the same
     * answer of the name service as long as the JVM keeps it ({@code networkaddress.cache.ttl}, 30 s unless set).
     */
    static Optional<String> forbidden(URI uri) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(uri.getHost()))
                .filter(WebhookAddress::isPrivate)
                .findFirst()
                .map(
                        address -> uri.getHost() + " is " + address.getHostAddress()
                                + ", an address of a private network, which volteface.delivery.allow-private-addresses forbids");
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal(address)
                || isShared(address);
    }

    /** fc00::/7 (RFC 4193), which the JDK has no word for. */
    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    /** 100.64.0.0/10 (RFC 6598) and 0.0.0.0/8 (RFC 1122). */
    private static boolean isShared(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean four = bytes.length == 4;
        return four && (bytes[0] == 0 || ((bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64));
    }
}
