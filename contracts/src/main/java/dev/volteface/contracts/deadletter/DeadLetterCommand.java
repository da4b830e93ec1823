package dev.volteface.contracts.deadletter;

/** What may be asked of a dead letter. */
public sealed interface DeadLetterCommand {

    /** The key of the record. */
    String key();

    /** Try it again; where it is resolved already, nothing happens. */
    record RetryDeadLetter(String key, String deadLetterId) implements DeadLetterCommand {}
}
