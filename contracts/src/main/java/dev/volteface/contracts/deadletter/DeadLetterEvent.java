package dev.volteface.contracts.deadletter;

/** What is told of a record that could not be processed, beside the record itself, which keeps its own type. */
public sealed interface DeadLetterEvent {

    /** The key of the record. */
    String key();

    /** The record at {@code topic-partition-offset} was processed after all. */
    record DeadLetterResolved(String key, String deadLetterId) implements DeadLetterEvent {}
}
