package dev.volteface.local.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A subscriber's end of a webhook: checks signatures after Standard Webhooks 1.0.0 and counts each message once. */
public final class Receiver {

    private final byte[] key;
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    /** One that shares the secret of {@code key}. */
    public Receiver(byte[] key) {
        this.key = key.clone();
    }

    /** The secret as a subscription takes it. */
    public String secret() {
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    /** How many different messages came with a good signature. */
    public int messages() {
        return heard.size();
    }

    /** Takes a message if its signature is good. */
    boolean hear(@Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body) {
        if (id == null || timestamp == null || signatures == null) {
            return false;
        }
        byte[] expected = ("v1," + signature(id, timestamp, body)).getBytes(StandardCharsets.US_ASCII);
        for (String signature : signatures.split(" ", -1)) {
            if (MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.US_ASCII))) {
                heard.add(id);
                return true;
            }
        }
        return false;
    }

    String signature(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            signed.writeBytes(body);
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
