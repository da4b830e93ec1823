package dev.volteface.contracts.wire;

import org.jspecify.annotations.Nullable;

/** A record of the log that this version can't read. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(@Nullable String type, @Nullable String cause, @Nullable Throwable source) {
        super("cannot read an event of type " + type + ": " + cause, source);
    }
}
