package dev.volteface.ingest.feeds.web;

import dev.volteface.access.Actor;
import dev.volteface.access.problem.ProblemException;
import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.feed.FeedCommand.PauseFeed;
import dev.volteface.contracts.feed.FeedCommand.RegisterFeed;
import dev.volteface.contracts.feed.FeedCommand.RemoveFeed;
import dev.volteface.contracts.feed.FeedCommand.ResumeFeed;
import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.ingest.feeds.FeedAddress;
import dev.volteface.ingest.feeds.FeedOwner;
import dev.volteface.ingest.feeds.mongo.FeedsView;
import dev.volteface.ingest.polling.FeedAsking;
import dev.volteface.ingest.polling.PollMemory;
import dev.volteface.log.projecting.Documents;
import dev.volteface.log.projecting.Views;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Feeds: added, listed, paused, resumed, removed, asked at once. */
@RestController
class FeedsController {

    private static final Duration USUAL = Duration.ofMinutes(15);

    private final FeedOwner feeds;
    private final Views views;
    private final PollMemory memory;
    private final FeedAsking asking;

    FeedsController(FeedOwner feeds, Views views, PollMemory memory, FeedAsking asking) {
        this.feeds = feeds;
        this.views = views;
        this.memory = memory;
        this.asking = asking;
    }

    /** A feed as an operator gives it. */
    record NewFeed(
            @Nullable String address,
            @Nullable String outlet,
            @Nullable Duration every) {}

    @PostMapping("/api/feeds")
    ResponseEntity<Map<String, Object>> add(@RequestBody NewFeed feed, HttpServletRequest request) {
        String address = feed.address();
        if (address == null || address.isBlank()) {
            throw new ProblemException(
                    422, "invalid", "the address is missing", "address", "give the feed's http or https address");
        }
        FeedSettings settings = new FeedSettings(address, feed.outlet(), feed.every() == null ? USUAL : feed.every());
        String id = FeedAddress.feedId(address);
        Reply.Accepted reply = ask(new RegisterFeed(id, settings), request);
        HttpStatus status = reply.events().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED;
        return ResponseEntity.status(status).body(Map.of("id", id, "address", address));
    }

    @GetMapping("/api/feeds")
    List<Document> list() {
        return views.documents(FeedsView.COLLECTION).find().into(new ArrayList<>()).stream()
                .map(this::shown)
                .toList();
    }

    @PostMapping("/api/feeds/{id}/pause")
    Map<String, Object> pause(@PathVariable String id, HttpServletRequest request) {
        return Map.of("id", id, "events", ask(new PauseFeed(id, null), request).events());
    }

    @PostMapping("/api/feeds/{id}/resume")
    Map<String, Object> resume(@PathVariable String id, HttpServletRequest request) {
        return Map.of("id", id, "events", ask(new ResumeFeed(id), request).events());
    }

    @PostMapping("/api/feeds/{id}/poll")
    ResponseEntity<Map<String, Object>> poll(@PathVariable String id) {
        Document feed = views.find(FeedsView.COLLECTION, id);
        if (feed == null) {
            throw new ProblemException(404, "not-found", "there is no feed " + id, "id", "GET /api/feeds lists them");
        }
        asking.ask(id, Documents.as(FeedSettings.class, feed));
        return ResponseEntity.accepted().body(Map.of("id", id));
    }

    @DeleteMapping("/api/feeds/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, HttpServletRequest request) {
        ask(new RemoveFeed(id), request);
        return ResponseEntity.noContent().build();
    }

    private <C extends Record & FeedCommand> Reply.Accepted ask(C command, HttpServletRequest request) {
        return switch (feeds.ask(command, Actor.of(request)).join()) {
            case Reply.Refused no -> throw ProblemException.of(no);
            case Reply.Accepted yes -> yes;
        };
    }

    private Document shown(Document feed) {
        String id = feed.getString("_id");
        Document shown = new Document("id", id)
                .append("address", feed.get("address"))
                .append("outlet", feed.get("outlet"))
                .append("every", feed.get("every"))
                .append("paused", feed.get("paused"))
                .append("reason", feed.get("reason"));
        memory.last(id)
                .ifPresent(
                        last -> shown.append("lastPolled", last.at().toString()).append("outcome", last.outcome()));
        return shown;
    }
}
