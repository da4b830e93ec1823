package dev.volteface.analysis.views.web;

import dev.volteface.access.Actor;
import dev.volteface.access.problem.ProblemException;
import dev.volteface.analysis.views.mongo.AnalysisViews;
import dev.volteface.contracts.deadletter.DeadLetterCommand.RetryDeadLetter;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.asking.Asking;
import dev.volteface.log.asking.Command;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What could not be processed, and the way back. */
@RestController
class DeadLettersController {

    private final AnalysisViews views;
    private final Asking asking;
    private final Clock clock;

    DeadLettersController(AnalysisViews views, Asking asking, Clock clock) {
        this.views = views;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping("/api/dead-letters")
    List<Document> list(@RequestParam(defaultValue = "false") boolean resolved) {
        return views.deadLetters().stream()
                .filter(letter -> resolved || !letter.getBoolean("resolved", false))
                .toList();
    }

    @PostMapping("/api/dead-letters/{id}/retry")
    Map<String, Object> retry(@PathVariable String id, HttpServletRequest request) {
        Document letter = views.deadLetters().stream()
                .filter(known -> id.equals(known.getString("id")))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        404, "not-found", "there is no dead letter " + id, "id", "GET /api/dead-letters lists them"));
        RetryDeadLetter command = new RetryDeadLetter(letter.getString("key"), id);
        Reply reply = asking.ask(
                        streamOf(letter).deadLetterCommands(),
                        Command.of(
                                "/volteface/analysis-service",
                                Actor.of(request),
                                command.key(),
                                clock.instant(),
                                command),
                        null)
                .join();
        return switch (reply) {
            case Reply.Refused no -> throw ProblemException.of(no);
            case Reply.Accepted yes ->
                Map.of("id", id, "resolved", !yes.events().isEmpty());
        };
    }

    private static Topic streamOf(Document letter) {
        String name = letter.getString("topic");
        return Topics.streams().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        409,
                        "conflict",
                        "records of " + name + " are commands: they are not retried",
                        "id",
                        "give the command again"));
    }
}
