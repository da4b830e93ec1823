package dev.volteface.analysis.views.web;

import dev.volteface.access.Actor;
import dev.volteface.access.problem.ProblemException;
import dev.volteface.analysis.views.mongo.AnalysisViews;
import dev.volteface.contracts.catalogue.CatalogueCommand;
import dev.volteface.contracts.catalogue.CatalogueCommand.DefineSpeaker;
import dev.volteface.contracts.catalogue.CatalogueCommand.DefineTopic;
import dev.volteface.contracts.catalogue.CatalogueCommand.MergeSpeakers;
import dev.volteface.contracts.catalogue.CatalogueCommand.RecordSpeakerRole;
import dev.volteface.contracts.catalogue.CatalogueCommand.RetireTopic;
import dev.volteface.contracts.catalogue.CatalogueCommand.SplitSpeaker;
import dev.volteface.contracts.catalogue.Role;
import dev.volteface.contracts.catalogue.SpeakerDefinition;
import dev.volteface.contracts.catalogue.TopicDefinition;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.asking.Asking;
import dev.volteface.log.asking.Command;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Topics and speakers: read from the views, changed by commands. */
@RestController
class CatalogueController {

    private final AnalysisViews views;
    private final Asking asking;
    private final Clock clock;

    CatalogueController(AnalysisViews views, Asking asking, Clock clock) {
        this.views = views;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping("/api/topics")
    List<Document> topics() {
        return views.topics().stream().map(CatalogueController::withId).toList();
    }

    @PutMapping("/api/topics/{id}")
    Map<String, Object> define(
            @PathVariable String id,
            @RequestBody TopicDefinition definition,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        return ask(new DefineTopic(id, definition), ifMatch, request);
    }

    @DeleteMapping("/api/topics/{id}")
    Map<String, Object> retire(@PathVariable String id, HttpServletRequest request) {
        return ask(new RetireTopic(id), null, request);
    }

    @GetMapping("/api/speakers")
    List<Document> speakers() {
        return views.speakers().stream().map(CatalogueController::withId).toList();
    }

    @PutMapping("/api/speakers/{id}")
    Map<String, Object> define(
            @PathVariable String id, @RequestBody SpeakerDefinition definition, HttpServletRequest request) {
        return ask(new DefineSpeaker(id, definition), null, request);
    }

    @PostMapping("/api/speakers/{id}/roles")
    Map<String, Object> role(@PathVariable String id, @RequestBody Role role, HttpServletRequest request) {
        return ask(new RecordSpeakerRole(id, role, Actor.of(request)), null, request);
    }

    @PostMapping("/api/speakers/{id}/merge")
    Map<String, Object> merge(@PathVariable String id, @RequestBody Merge merge, HttpServletRequest request) {
        return ask(new MergeSpeakers(id, merge.into()), null, request);
    }

    @PostMapping("/api/speakers/{id}/split")
    Map<String, Object> split(@PathVariable String id, HttpServletRequest request) {
        return ask(new SplitSpeaker(id), null, request);
    }

    /** Into whom a speaker is merged. */
    record Merge(String into) {}

    private <C extends Record & CatalogueCommand> Map<String, Object> ask(
            C command, @Nullable String ifMatch, HttpServletRequest request) {
        Reply reply = asking.ask(
                        Topics.CATALOGUE_COMMANDS,
                        Command.of(
                                "/volteface/analysis-service",
                                Actor.of(request),
                                command.key(),
                                clock.instant(),
                                command),
                        version(ifMatch))
                .join();
        return switch (reply) {
            case Reply.Refused no -> throw ProblemException.of(no);
            case Reply.Accepted yes -> Map.of("id", yes.key(), "version", yes.version(), "events", yes.events());
        };
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        try {
            return Long.valueOf(ifMatch.replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new ProblemException(
                    400, "invalid", ifMatch + " is no version", "If-Match", "give the version as a number in quotes");
        }
    }

    private static Document withId(Document document) {
        Document shown = new Document("id", document.get("_id"));
        document.forEach((name, value) -> {
            if (!name.equals("_id") && !name.equals("applied")) {
                shown.append(name, value);
            }
        });
        return shown;
    }
}
