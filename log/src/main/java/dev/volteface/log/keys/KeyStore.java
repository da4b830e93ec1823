package dev.volteface.log.keys;

import java.util.Optional;

/** Port: 64-byte keys by subject. */
public interface KeyStore {

    /** Length of a key in bytes: AES-256-SIV takes two of 32. */
    int KEY_BYTES = 64;

    /**
     * The subject's key; made, and durable before this returns, at its first use.
     *
     * @throws SubjectErased if the subject's key was dropped
     */
    byte[] keyFor(String subject);

    /** The subject's key, if it has one. */
    Optional<byte[]> existing(String subject);

    /** Drops the subject's key for ever; durable before this returns. Answers whether there was one. */
    boolean drop(String subject);

    /** Whether the subject's key was dropped. */
    boolean isDropped(String subject);
}
