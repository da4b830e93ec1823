package dev.volteface.log.streams;

import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topics;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.springframework.kafka.support.KafkaHeaders;

/** Answers to commands, for those who wait. */
public final class Replies {

    private Replies() {}

    /** The record that answers the command with these headers, if anybody waits for it. */
    public static Optional<Record<String, Outgoing>> to(
            Headers asked, String key, Reply reply, String source, Instant now) {
        Header waiter = asked.lastHeader(KafkaHeaders.CORRELATION_ID);
        if (waiter == null) {
            return Optional.empty();
        }
        byte[] correlation = waiter.value();
        Envelope<java.lang.Record> envelope = new Envelope<>(
                "reply-" + HexFormat.of().formatHex(correlation),
                source,
                key,
                now,
                source,
                now,
                null,
                (java.lang.Record) reply);
        Record<String, Outgoing> answer = Outgoing.event(Topics.REPLIES, envelope, now.toEpochMilli());
        answer.headers().add(KafkaHeaders.CORRELATION_ID, correlation);
        return Optional.of(answer);
    }
}
