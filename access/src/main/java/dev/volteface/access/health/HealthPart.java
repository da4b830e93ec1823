package dev.volteface.access.health;

import java.util.Optional;
import java.util.function.Supplier;

/** Port: a part of a service that can say whether it does its work. Beans of this type are asked by GET /health. */
public interface HealthPart {

    /** What it is called in the answer. */
    String name();

    /** What keeps it from its work, for people; empty while all is well. Must not block. */
    Optional<String> trouble();

    /** A part of that name whose trouble is asked for each time. */
    static HealthPart of(String name, Supplier<Optional<String>> trouble) {
        return new HealthPart() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<String> trouble() {
                return trouble.get();
            }
        };
    }
}
