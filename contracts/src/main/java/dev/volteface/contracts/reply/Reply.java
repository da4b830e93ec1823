package dev.volteface.contracts.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a command. */
public sealed interface Reply {

    /**
     * It was decided.
     *
     * @param version of what the key names, counted in events
     * @param events the wire names of what was appended; empty where nothing needed to be
     */
    record Accepted(String key, long version, List<String> events) implements Reply {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * It can't be done, and here is why.
     *
     * @param code a stable word such as {@code not-found}, {@code conflict}, {@code version}, {@code invalid}
     * @param field the part of the input concerned
     * @param remedy what to do
     */
    record Refused(String code, String detail, @Nullable String field, String remedy) implements Reply {}
}
