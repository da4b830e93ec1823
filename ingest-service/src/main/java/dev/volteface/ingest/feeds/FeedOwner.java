package dev.volteface.ingest.feeds;

import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.reply.Reply;
import java.util.concurrent.CompletableFuture;

/** Port to the owner of a feed, who adds, changes, pauses, resumes or removes it. */
public interface FeedOwner {

    /** Asks. */
    <C extends Record & FeedCommand> CompletableFuture<Reply> ask(C command, String actor);
}
