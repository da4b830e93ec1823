package dev.volteface.access.keys;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: never itself, only its hash.
 *
 * @param name who uses it; becomes the actor of events
 * @param sha256 SHA-256 of the key's ASCII characters, 64 hexadecimal digits
 * @param created when it was made
 */
record ApiKey(String name, String sha256, @Nullable Instant created) {

    ApiKey {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a key has no name");
        }
        if (sha256 == null || !sha256.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("sha256 of key “" + name + "” is not 64 hexadecimal digits");
        }
    }

    byte[] hash() {
        return HexFormat.of().parseHex(sha256);
    }
}
