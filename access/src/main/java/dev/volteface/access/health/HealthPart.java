package dev.volteface.access.health;

import java.util.Optional;

/** Port: a part of a service that can say whether it does its work. Beans of this type are asked by GET /health. */
public interface HealthPart {

    /** What it is called in the answer. */
    String name();

    /** What keeps it from its work, for people; empty while all is well. Must not block. */
    Optional<String> trouble();
}
