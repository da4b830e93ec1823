package dev.volteface.ingest.publishing;

import dev.volteface.contracts.article.ArticleCommand;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.ingest.extraction.Extracted;
import java.util.concurrent.CompletableFuture;

/** Port to the owner of an article, who takes it in or out of use. */
public interface Publisher {

    /** Takes a clean article in: published, revised, or known as it is; refused where it was erased. */
    CompletableFuture<Reply> publish(Extracted.Clean clean, String actor);

    /** Asks for anything else. */
    <C extends Record & ArticleCommand> CompletableFuture<Reply> ask(C command, String actor);
}
