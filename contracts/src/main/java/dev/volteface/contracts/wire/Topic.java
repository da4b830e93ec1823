package dev.volteface.contracts.wire;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka topic as it must be.
 *
 * @param name the topic's name
 * @param owner the only service that writes it; for what is asked or could not be processed, who may
 * @param key what its records are keyed by
 * @param retention how long records are kept; null is for ever
 */
public record Topic(
        String name, String owner, String key, @Nullable Duration retention) {

    /** Where records of this topic go that could not be processed. */
    public Topic deadLetters() {
        return new Topic(name + ".dlt", "whoever reads " + name, key, null);
    }

    /** Where a retry of a dead letter of this topic is asked for. */
    public Topic deadLetterCommands() {
        return new Topic(name + ".dlt.commands", "whoever retries", key, Topics.COMMANDS_KEPT);
    }
}
