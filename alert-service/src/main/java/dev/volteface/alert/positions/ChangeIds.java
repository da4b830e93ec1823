package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.statement.Stance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of changes, derived from what a change is when it is first detected. */
final class ChangeIds {

    private static final int BYTES = 12;

    private ChangeIds() {}

    static String minted(String holderId, String topicId, Change.Kind kind, Stance to, String firstStatementId) {
        String identity = String.join("\n", holderId, topicId, family(kind), to.name(), firstStatementId);
        return "c-" + HexFormat.of().formatHex(sha256(identity), 0, BYTES);
    }

    /** What stays of a kind when a change is better known: a reversal may turn out to be a shift. */
    private static String family(Change.Kind kind) {
        return switch (kind) {
            case REVERSED, SHIFTED -> "reversal";
            case TAKEN -> "taken";
            case SOFTENED -> "softened";
            case HARDENED -> "hardened";
            case REAFFIRMED -> "reaffirmed";
            case LAPSED -> "lapsed";
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
