package dev.volteface.ingest.feeds;

import dev.volteface.ingest.addresses.WebAddress;
import dev.volteface.ingest.publishing.Fingerprint;

/** Names feeds: the id is derived from the address in its normal form, so one address is one feed. */
public final class FeedAddress {

    private static final int ID_DIGITS = 24;

    private FeedAddress() {}

    /** The id of the feed at an address; an address that is none has an id too, under which it is refused. */
    public static String feedId(String address) {
        String normal = switch (WebAddress.of(address)) {
            case WebAddress.Valid valid -> valid.normal();
            case WebAddress.Invalid invalid -> address.strip();
        };
        return "f-" + Fingerprint.of(normal).substring(0, ID_DIGITS);
    }
}
