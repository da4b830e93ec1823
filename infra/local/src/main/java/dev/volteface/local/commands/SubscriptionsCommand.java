package dev.volteface.local.commands;

import dev.volteface.local.rest.Desk;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists subscriptions and changes them. */
@Command(
        name = "subscriptions",
        description = "Lists the subscriptions, adds to them and cancels them.",
        subcommands = SubscribeCommand.class)
public final class SubscriptionsCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Override
    public Integer call() {
        return listing.list(
                "/api/subscriptions",
                Map.of(),
                new Column("ID", "/id", 40),
                new Column("NAME", "/name", 28),
                new Column("TOPICS", "/topics", 40),
                new Column("HOLDERS", "/holders", 40),
                new Column("FROM", "/from", 10),
                new Column("HISTORY", "/history", 5),
                new Column("WEBHOOK", "/webhook/url", 50));
    }

    @Command(name = "cancel", description = "Cancels a subscription.")
    int cancel(
            @Mixin Listing options, @Parameters(paramLabel = "ID", description = "id of the subscription") String id) {
        return options.send("DELETE", "/api/subscriptions/" + Desk.encoded(id), null, "cancelled " + id);
    }
}
