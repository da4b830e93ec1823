package dev.volteface.contracts.erasure;

import java.util.Optional;

/** Port to the key store: closes text under a subject's key and opens it again while that key is kept. */
public interface Sealing {

    /** Closes {@code text} under {@code subject}'s key, which is made at its first use. */
    Sealed seal(String subject, String text);

    /** The text, or empty where the subject was erased. */
    Optional<String> open(Sealed closed);

    /**
     * Erases a subject: drops its key for ever. Later calls of {@link #seal} for it fail.
     *
     * @return whether there was a key
     */
    boolean erase(String subject);

    /** Whether the subject was erased. */
    boolean isErased(String subject);
}
