package dev.volteface.alert.delivery.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** Addresses that only this machine or its network can reach: strangers must not have them called. */
final class PrivateNetworks {

    private PrivateNetworks() {}

    /**
     * Why the host may not be called now, if so. It is asked right before the connection is made, which uses the same
     * answer of the name service as long as the JVM keeps it ({@code networkaddress.cache.ttl}, 30 s unless set).
     */
    static Optional<String> forbidden(URI uri) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(uri.getHost()))
                .filter(PrivateNetworks::isPrivate)
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
