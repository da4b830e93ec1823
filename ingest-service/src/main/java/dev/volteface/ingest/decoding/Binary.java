package dev.volteface.ingest.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells bytes that are no text from their first bytes (file signatures) and from NULs. */
final class Binary {

    private static final int LOOK = 4096;

    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF-", "a PDF",
            "PK\u0003\u0004", "a zip archive or an office document",
            "\u0089PNG", "a PNG image",
            "\u00ff\u00d8\u00ff", "a JPEG image",
            "GIF8", "a GIF image",
            "\u001f\u008b", "gzip-compressed",
            "\u00d0\u00cf\u0011\u00e0", "an old office document",
            "7z\u00bc\u00af", "a 7z archive",
            "\u007fELF", "a program",
            "{\\rtf", "rich text");

    private Binary() {}

    /** What the bytes are instead of text, or null if they may be text. */
    static @Nullable String nature(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                return signature.getValue();
            }
        }
        return start.indexOf('\0') >= 0 && !startsWithWideMark(start) ? "binary: it has NUL bytes" : null;
    }

    /** Text in UTF-16 or UTF-32 has NULs, and says so by its byte order mark. */
    private static boolean startsWithWideMark(String start) {
        return start.startsWith("\u00fe\u00ff")
                || start.startsWith("\u00ff\u00fe")
                || start.startsWith("\0\0\u00fe\u00ff");
    }
}
