package dev.volteface.alert.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers of a symmetric signature after Standard Webhooks 1.0.0: HMAC-SHA256 over id, time and payload. */
public final class WebhookSignature {

    private static final String PREFIX = "whsec_";

    private final byte[] key;

    private WebhookSignature(byte[] key) {
        this.key = key;
    }

    /**
     * Reads a secret.
     *
     * @param secret {@code whsec_} and the key in base64
     * @throws IllegalArgumentException if it isn't; the message doesn't repeat it
     */
    public static WebhookSignature ofSecret(String secret) {
        byte[] key = secret.startsWith(PREFIX) ? decoded(secret.substring(PREFIX.length())) : new byte[0];
        if (key.length == 0) {
            throw new IllegalArgumentException("a webhook secret is " + PREFIX + " and a key in base64");
        }
        return new WebhookSignature(key);
    }

    /** The headers to send with a payload; {@code id} is the same for every attempt. */
    public Map<String, String> headers(String id, Instant at, String payload) {
        String timestamp = Long.toString(at.getEpochSecond());
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", timestamp,
                "webhook-signature", "v1," + signature(id + "." + timestamp + "." + payload));
    }

    private String signature(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
