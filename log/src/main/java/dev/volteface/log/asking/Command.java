package dev.volteface.log.asking;

import dev.volteface.contracts.wire.Envelope;
import java.time.Instant;
import java.util.UUID;

/** Makes the envelope of a command that came in from outside: it is here that a fact is first recorded. */
public final class Command {

    private Command() {}

    /**
     * A command's envelope.
     *
     * @param source the service that took it in
     * @param actor who asks
     */
    public static <C extends Record> Envelope<C> of(String source, String actor, String key, Instant now, C command) {
        return new Envelope<>("ask-" + UUID.randomUUID(), source, key, now, actor, now, null, command);
    }
}
