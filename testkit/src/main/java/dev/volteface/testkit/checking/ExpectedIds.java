package dev.volteface.testkit.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The ids that inputs must get, worked out from the inputs alone. It shares no code with the services on purpose: a
 * mistake there can't repeat itself here.
 */
public final class ExpectedIds {

    private static final int DIGITS = 24;

    private ExpectedIds() {}

    /**
     * The id of an article.
     *
     * @param identity its URI, else its canonical URL, else what {@link #importIdentity} gives
     */
    public static String articleId(String identity) {
        return "a-" + sha256(identity).substring(0, DIGITS);
    }

    /** The identity of a document that has no address of its own. */
    public static String importIdentity(String source, String path) {
        return "import:" + source + "/" + path;
    }

    /**
     * The id of a statement.
     *
     * @param occurrence which of the places in the article that have these words, from 0
     */
    public static String statementId(String articleId, String words, int occurrence) {
        return "s-"
                + sha256(articleId + "\n" + normalised(words) + "\n" + occurrence)
                        .substring(0, DIGITS);
    }

    /** What repeats of the same words elsewhere share: 32 hex digits of their SHA-256. */
    public static String fingerprint(String words) {
        return sha256(normalised(words)).substring(0, 32);
    }

    /** Words as identity sees them: NFKC, lower case, runs of letters and digits joined by one blank. */
    public static String normalised(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder joined = new StringBuilder();
        boolean gap = false;
        for (int unit : folded.codePoints().toArray()) {
            if (!Character.isLetterOrDigit(unit)) {
                gap = true;
                continue;
            }
            if (gap && !joined.isEmpty()) {
                joined.append(' ');
            }
            gap = false;
            joined.appendCodePoint(unit);
        }
        return joined.toString();
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
