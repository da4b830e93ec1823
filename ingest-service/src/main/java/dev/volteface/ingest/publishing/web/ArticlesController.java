package dev.volteface.ingest.publishing.web;

import dev.volteface.access.Actor;
import dev.volteface.access.problem.ProblemException;
import dev.volteface.contracts.article.ArticleCommand.WithdrawArticle;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn.Cause;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.ingest.extraction.Document;
import dev.volteface.ingest.extraction.Extracted;
import dev.volteface.ingest.extraction.Extraction;
import dev.volteface.ingest.publishing.Publisher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents come in here: plain text, HTML, or JSON (minimal, schema.org, ninjs). */
@RestController
class ArticlesController {

    private final Publisher publishing;
    private final Clock clock;

    ArticlesController(Publisher publishing, Clock clock) {
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Takes one document in. Nobody's article is published unless its owner's reply says so. */
    @PostMapping("/api/articles")
    ResponseEntity<Taken> take(
            @RequestBody(required = false) byte @Nullable [] bytes,
            @RequestHeader(value = "Content-Type", required = false) @Nullable String mediaType,
            @RequestParam(required = false) @Nullable String url,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(required = false) @Nullable String outlet,
            @RequestParam(defaultValue = "false") boolean history,
            HttpServletRequest request) {
        Document document = new Document(
                bytes == null ? new byte[0] : bytes,
                mediaType,
                url,
                source,
                path,
                outlet,
                null,
                history || source != null,
                LocalDate.now(clock));
        return switch (Extraction.extract(document)) {
            case Extracted.Unusable no ->
                throw new ProblemException(no.status(), no.code(), no.detail(), no.field(), no.remedy());
            case Extracted.Clean clean -> publish(clean, Actor.of(request));
        };
    }

    /** Takes an article out of use; what it said no longer counts. */
    @DeleteMapping("/api/articles/{id}")
    ResponseEntity<Void> withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String note,
            HttpServletRequest request) {
        Reply reply = publishing
                .ask(new WithdrawArticle(id, Cause.RETRACTED, note), Actor.of(request))
                .join();
        return switch (reply) {
            case Reply.Refused no -> throw ProblemException.of(no);
            case Reply.Accepted yes -> ResponseEntity.noContent().build();
        };
    }

    private ResponseEntity<Taken> publish(Extracted.Clean clean, String actor) {
        return switch (publishing.publish(clean, actor).join()) {
            case Reply.Refused no -> throw ProblemException.of(no);
            case Reply.Accepted yes -> {
                Taken taken = Taken.of(clean, yes);
                boolean isNew = taken.outcome() == Taken.Outcome.PUBLISHED;
                yield ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(taken);
            }
        };
    }
}
