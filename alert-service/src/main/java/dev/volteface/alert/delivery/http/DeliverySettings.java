package dev.volteface.alert.delivery.http;

import dev.volteface.alert.inbox.Backoff;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How alerts are sent.
 *
 * @param allowPrivateAddresses whether webhooks may go to loopback, private and link-local addresses; right on one's own
 *     machine, to be false wherever strangers may subscribe
 * @param connectTimeout how long a connection may take
 * @param timeout how long the whole exchange may take
 * @param atOnce how many are on their way at a time
 * @param desk the desk's address, for links in payloads
 * @param waits how long to wait after the first failed attempt, the second, and so on; the schedule of Standard
 *     Webhooks unless given
 */
@ConfigurationProperties("volteface.delivery")
public record DeliverySettings(
        @DefaultValue("true") boolean allowPrivateAddresses,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("16") int atOnce,
        @DefaultValue("http://localhost:8080") String desk,
        @DefaultValue List<Duration> waits) {

    public DeliverySettings {
        waits = List.copyOf(waits);
        if (atOnce < 1) {
            throw new IllegalArgumentException("volteface.delivery.at-once is " + atOnce + "; give 1 or more");
        }
        if (timeout.isNegative() || timeout.isZero() || connectTimeout.isNegative() || connectTimeout.isZero()) {
            throw new IllegalArgumentException(
                    "volteface.delivery.timeout and connect-timeout are longer than nothing");
        }
        desk = desk.endsWith("/") ? desk.substring(0, desk.length() - 1) : desk;
    }

    /** The schedule of attempts. */
    public Backoff backoff() {
        return waits.isEmpty() ? Backoff.STANDARD : new Backoff(waits, 0);
    }
}
