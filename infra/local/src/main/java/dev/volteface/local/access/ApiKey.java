package dev.volteface.local.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A key that opens the interface: {@code vf_} and 256 random bits. Services know its hash alone. */
public record ApiKey(String clear) {

    static final int BYTES = 32;

    /** The key made of {@code random}. */
    static ApiKey of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a key takes " + BYTES + " random bytes, not " + random.length);
        }
        return new ApiKey("vf_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** SHA-256 of the clear key, in hex. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(clear.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the key itself, so that no log holds it by accident. */
    @Override
    public String toString() {
        return "vf_…";
    }
}
