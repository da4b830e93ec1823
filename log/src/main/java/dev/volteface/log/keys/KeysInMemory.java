package dev.volteface.log.keys;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys that live as long as the process: for the batch commands and for tests. */
public final class KeysInMemory implements KeyStore {

    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> keys = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();

    @Override
    public synchronized byte[] keyFor(String subject) {
        if (dropped.contains(subject)) {
            throw new SubjectErased(subject);
        }
        return keys.computeIfAbsent(subject, unused -> newKey()).clone();
    }

    @Override
    public synchronized Optional<byte[]> existing(String subject) {
        return Optional.ofNullable(keys.get(subject)).map(byte[]::clone);
    }

    @Override
    public synchronized boolean drop(String subject) {
        dropped.add(subject);
        return keys.remove(subject) != null;
    }

    @Override
    public synchronized boolean isDropped(String subject) {
        return dropped.contains(subject);
    }

    private byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }
}
