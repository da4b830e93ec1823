package dev.volteface.ingest.feeds.kafka;

import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.ingest.feeds.FeedOwner;
import dev.volteface.log.asking.Asking;
import dev.volteface.log.asking.Command;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** Asks the owner of a feed to add, change, pause, resume or remove it. */
public final class FeedCommands implements FeedOwner {

    private static final String SOURCE = "/volteface/ingest-service";

    private final Asking asking;
    private final Clock clock;

    public FeedCommands(Asking asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public <C extends Record & FeedCommand> CompletableFuture<Reply> ask(C command, String actor) {
        return asking.ask(
                Topics.FEED_COMMANDS, Command.of(SOURCE, actor, command.feedId(), clock.instant(), command), null);
    }
}
