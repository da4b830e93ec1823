package dev.volteface.contracts.erasure;

/**
 * Text encrypted under the key of its subject. Events, views and dead letters carry only this form; whoever holds the
 * key store can open it, and nobody can once the subject's key is dropped.
 *
 * @param subject whose key opens it, such as {@code article:a-3f…} or {@code subscription:s-91…}
 * @param text the ciphertext, base64 (RFC 4648 section 4) of AES-SIV (RFC 5297): equal text has equal ciphertext, so
 *     that replays and comparisons don't depend on a nonce
 */
public record Sealed(String subject, String text) {}
