package dev.volteface.ingest.publishing.kafka;

import dev.volteface.contracts.article.ArticleCommand;
import dev.volteface.contracts.article.ArticleCommand.PublishArticle;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.ingest.extraction.Extracted;
import dev.volteface.ingest.publishing.Publisher;
import dev.volteface.log.asking.Asking;
import dev.volteface.log.asking.Command;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** Asks the owner of an article to take it in, or out of use. */
public final class Publishing implements Publisher {

    /** The CloudEvents source of this service. */
    public static final String SOURCE = "/volteface/ingest-service";

    private final Asking asking;
    private final Sealing sealing;
    private final Clock clock;

    public Publishing(Asking asking, Sealing sealing, Clock clock) {
        this.asking = asking;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Reply> publish(Extracted.Clean clean, String actor) {
        String id = clean.articleId();
        if (sealing.isErased("article:" + id)) {
            return CompletableFuture.completedFuture(new Reply.Refused(
                    "erased", "article " + id + " was erased", null, "what was erased is not taken in again"));
        }
        return ask(new PublishArticle(id, clean.article().seal(id, sealing)), actor);
    }

    @Override
    public <C extends Record & ArticleCommand> CompletableFuture<Reply> ask(C command, String actor) {
        return asking.ask(
                Topics.ARTICLE_COMMANDS,
                Command.of(SOURCE, actor, command.articleId(), clock.instant(), command),
                null);
    }
}
