package dev.volteface.access.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * How a service is.
 *
 * @param status {@code up}, or {@code down} where a part is in trouble
 * @param troubles by name of the part
 */
record Health(
        String status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> troubles) {

    static Health of(Map<String, String> troubles) {
        return new Health(troubles.isEmpty() ? "up" : "down", Map.copyOf(troubles));
    }

    boolean isUp() {
        return troubles.isEmpty();
    }
}
