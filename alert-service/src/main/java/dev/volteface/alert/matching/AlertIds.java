package dev.volteface.alert.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of alerts, derived from subscription and change: one change alerts one subscription once. */
public final class AlertIds {

    private static final int BYTES = 12;

    private AlertIds() {}

    /** The id of the alert that a change is to a subscription. */
    public static String of(String subscriptionId, String changeId) {
        return "al-" + HexFormat.of().formatHex(sha256(subscriptionId + "\n" + changeId), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
