package dev.volteface.analysis.attribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** The ids and fingerprints of statements, derived from their words. */
final class Identity {

    private Identity() {}

    static String id(String articleId, String words, int occurrence) {
        return "s-"
                + sha256(articleId + '\n' + normalised(words) + '\n' + occurrence)
                        .substring(0, 24);
    }

    static String fingerprint(String words) {
        return sha256(normalised(words)).substring(0, 32);
    }

    /** Lower case, runs of letters and digits joined by one blank. */
    static String normalised(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(folded.length());
        boolean gap = false;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                plain.append(gap && !plain.isEmpty() ? " " : "").appendCodePoint(c);
            }
            gap = !Character.isLetterOrDigit(c);
        }
        return plain.toString();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
