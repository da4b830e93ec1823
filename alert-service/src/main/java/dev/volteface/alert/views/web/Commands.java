package dev.volteface.alert.views.web;

import dev.volteface.access.Actor;
import dev.volteface.access.problem.ProblemException;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Asks the owner of a key for something and answers with what came of it. */
final class Commands {

    /** Port: appends a command and gives the reply to come. */
    interface Asked {
        CompletableFuture<Reply> ask(Topic topic, Envelope<? extends Record> command, @Nullable Long expectedVersion);
    }

    private static final String SOURCE = "/volteface/alert-service/api";

    private final Asked asked;
    private final Supplier<String> ids;
    private final Clock clock;

    Commands(Asked asked, Supplier<String> ids, Clock clock) {
        this.asked = asked;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks on behalf of a call, whose If-Match is the version expected.
     *
     * @throws ProblemException if it was refused, or nobody answered in time
     */
    Reply.Accepted ask(Topic topic, String key, Record command, HttpServletRequest call) {
        Instant now = clock.instant();
        Envelope<Record> envelope = new Envelope<>(
                ids.get(), SOURCE, key, now, Actor.of(call), now, call.getHeader("traceparent"), command);
        return switch (await(asked.ask(topic, envelope, expectedVersion(call)))) {
            case Reply.Accepted accepted -> accepted;
            case Reply.Refused refused -> throw ProblemException.of(refused);
        };
    }

    private static Reply await(CompletableFuture<Reply> reply) {
        try {
            return reply.get();
        } catch (ExecutionException e) {
            throw new ProblemException(
                    504,
                    "unanswered",
                    "the log gave no answer in time; what was asked may be done all the same",
                    null,
                    "look whether it is done, then ask again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(503, "closing", "the service is closing", null, "ask again");
        }
    }

    private static @Nullable Long expectedVersion(HttpServletRequest call) {
        String match = call.getHeader(HttpHeaders.IF_MATCH);
        if (match == null || match.strip().equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(match.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new ProblemException(
                    422, "invalid", "If-Match is " + match, "If-Match", "give the ETag as it was read");
        }
    }
}
