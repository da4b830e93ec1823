package dev.volteface.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file with one API key. */
final class Keys {

    static final String KEY = "vf_the-key-of-the-tests";

    private Keys() {}

    static Path file(Path folder) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
            return Files.writeString(
                    folder.resolve("api-keys.json"),
                    "[{\"name\":\"ada\",\"sha256\":\"" + HexFormat.of().formatHex(hash)
                            + "\",\"created\":\"2031-01-01T00:00:00Z\"}]");
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
