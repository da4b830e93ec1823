package dev.volteface.log.deciding.kafka;

import dev.volteface.log.events.CloudEventHeaders;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Headers that a command carries beside its CloudEvents attributes. */
public final class CommandHeaders {

    /** The version that what is changed must have (HTTP If-Match). */
    public static final String EXPECTED_VERSION = "volteface-expected-version";

    private CommandHeaders() {}

    /** The version expected, or null where any will do. */
    static @Nullable Long expectedVersion(Headers headers) {
        String text = CloudEventHeaders.text(headers, EXPECTED_VERSION);
        return text == null ? null : Long.valueOf(text);
    }
}
