package dev.volteface.log.keys;

import com.google.crypto.tink.subtle.AesSiv;
import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.erasure.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** Seals with AES-SIV under the keys of a {@link KeyStore}; the subject is the associated data. */
public final class Keys implements Sealing {

    private final KeyStore store;

    public Keys(KeyStore store) {
        this.store = store;
    }

    @Override
    public Sealed seal(String subject, String text) {
        byte[] key = store.keyFor(subject);
        try {
            byte[] closed = new AesSiv(key).encryptDeterministically(bytes(text), bytes(subject));
            return new Sealed(subject, Base64.getEncoder().encodeToString(closed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal text of " + subject, e);
        }
    }

    @Override
    public Optional<String> open(Sealed closed) {
        return store.existing(closed.subject()).map(key -> open(key, closed));
    }

    @Override
    public boolean erase(String subject) {
        return store.drop(subject);
    }

    @Override
    public boolean isErased(String subject) {
        return store.isDropped(subject);
    }

    private static String open(byte[] key, Sealed closed) {
        try {
            byte[] text = new AesSiv(key)
                    .decryptDeterministically(Base64.getDecoder().decode(closed.text()), bytes(closed.subject()));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the key of " + closed.subject()
                            + " does not open its text: is this the key store it was sealed with?",
                    e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
