package dev.volteface.access.keys;

import dev.volteface.access.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a key against the known ones, in a time that tells nothing of how much of it was right. */
final class KeyCheck {

    private static final String SCHEME = "Bearer ";
    private static final String REMEDY =
            "send the header “Authorization: Bearer vf_…” with a key of this installation; the launcher shows it at start";

    private KeyCheck() {}

    /** The admission of a call by its Authorization header. */
    static Admission ofHeader(@Nullable String authorization, List<ApiKey> known) {
        if (authorization == null || authorization.isBlank()) {
            return refused("key-missing", "this call needs an API key");
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refused("key-missing", "the Authorization header is not of the scheme Bearer");
        }
        return ofKey(authorization.substring(SCHEME.length()).strip(), known);
    }

    /** The admission of a bare key. */
    static Admission ofKey(String key, List<ApiKey> known) {
        byte[] hash = sha256(key);
        String name = null;
        for (ApiKey candidate : known) {
            name = MessageDigest.isEqual(candidate.hash(), hash) ? candidate.name() : name;
        }
        return name == null ? refused("key-unknown", "the API key is not known here") : new Admission.Admitted(name);
    }

    private static Admission refused(String code, String detail) {
        return new Admission.Refused(Problem.of(401, code, detail, "Authorization", REMEDY));
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
