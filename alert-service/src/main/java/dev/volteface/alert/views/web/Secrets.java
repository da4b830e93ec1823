package dev.volteface.alert.views.web;

import java.util.Base64;
import java.util.HexFormat;
import java.util.function.IntFunction;

/**
 * Makes what can't be guessed.
 *
 * @param random gives so many random bytes
 */
record Secrets(IntFunction<byte[]> random) {

    /** The id of a new subscription. */
    String newId() {
        return "s-" + HexFormat.of().formatHex(random.apply(12));
    }

    /** A new secret to sign webhooks with: 32 bytes, as Standard Webhooks writes them. */
    String newSecret() {
        return "whsec_" + Base64.getEncoder().encodeToString(random.apply(32));
    }
}
