package dev.volteface.ingest.polling;

import java.time.Instant;
import java.util.Optional;

/** Port to what is remembered of each feed between polls; losing it costs a poll, never a fact. */
public interface PollMemory {

    /** What to ask with; the first time, nothing. */
    ConditionalGet recall(String feedId);

    /** Keeps what to ask with and how it went. */
    void remember(String feedId, ConditionalGet conditional, Instant at, String outcome);

    /** How the last poll went. */
    Optional<LastPoll> last(String feedId);

    /** When a feed was last asked, and how it went, for people. */
    record LastPoll(Instant at, String outcome) {}
}
