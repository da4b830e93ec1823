package dev.volteface.desk.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The browsers that are signed in: random session ids and the keys behind them, in memory only. A restart signs all
 * out. The longest unused session goes when there are too many.
 */
final class Sessions {

    private static final int ID_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> keys;

    Sessions(int most) {
        this.keys = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > most;
            }
        };
    }

    /** Opens a session for a key, answers its id. */
    synchronized String open(String key) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        keys.put(id, key);
        return id;
    }

    /** The key of a session. */
    synchronized Optional<String> keyOf(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    synchronized void close(String id) {
        keys.remove(id);
    }
}
