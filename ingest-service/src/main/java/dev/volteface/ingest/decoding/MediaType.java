package dev.volteface.ingest.decoding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A declared media type, read leniently.
 *
 * @param essence type and subtype in lower case, such as {@code text/html}; empty where nothing was declared
 * @param charset as declared
 */
record MediaType(String essence, @Nullable String charset) {

    static MediaType of(@Nullable String declared) {
        if (declared == null) {
            return new MediaType("", null);
        }
        String[] parts = declared.split(";", -1);
        return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), charset(parts));
    }

    private static @Nullable String charset(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.toLowerCase(Locale.ROOT).startsWith("charset=")) {
                return part.substring("charset=".length()).replace("\"", "").strip();
            }
        }
        return null;
    }

    /** Whether it says what the bytes are. */
    boolean speaks() {
        return !essence.isEmpty()
                && !essence.equals("application/octet-stream")
                && !essence.equals("application/x-www-form-urlencoded");
    }
}
