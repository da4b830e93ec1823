package dev.volteface.local.commands;

import dev.volteface.local.rest.Desk;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the inbox of alerts. */
@Command(
        name = "alerts",
        description = "Lists the alerts and what became of them.",
        subcommands = AlertsCommand.Acknowledge.class)
public final class AlertsCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Option(names = "--subscription", paramLabel = "ID", description = "of one subscription")
    @Nullable String subscription;

    @Override
    public Integer call() {
        return listing.list(
                "/api/alerts",
                Map.of("subscription", Listing.given(subscription)),
                new Column("STATE", "/state", 12),
                new Column("HOLDER", "/change/holder/name", 24),
                new Column("TOPIC", "/change/topic/label", 36),
                new Column("CHANGE", "/change/sentence", 80),
                new Column("TIER", "/change/tier", 9),
                new Column("ON", "/change/on", 10),
                new Column("ID", "/id", 40));
    }

    /** Acknowledges one. */
    @Command(name = "acknowledge", description = "Says that somebody has seen to an alert.")
    static final class Acknowledge implements Callable<Integer> {

        @Mixin
        Listing listing = new Listing();

        @Parameters(paramLabel = "ID", description = "id of the alert")
        String id = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "a note for the record")
        @Nullable String note;

        @Override
        public Integer call() {
            return listing.send(
                    "POST",
                    "/api/alerts/" + Desk.encoded(id) + "/acknowledge",
                    note == null ? Map.of() : Map.of("note", note),
                    "acknowledged " + id);
        }
    }
}
