package dev.volteface.local.commands;

import dev.volteface.local.rest.Desk;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what could not be processed, and tries it again. */
@Command(name = "dead-letters", description = "Lists what could not be processed and why.")
public final class DeadLettersCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Override
    public Integer call() {
        return listing.list(
                "/api/dead-letters",
                Map.of(),
                new Column("ID", "/id", 50),
                new Column("TOPIC", "/topic", 30),
                new Column("KEY", "/key", 40),
                new Column("CAUSE", "/cause", 80),
                new Column("STATE", "/state", 12));
    }

    @Command(name = "retry", description = "Tries one again; what has been resolved since stays so.")
    int retry(@Mixin Listing options, @Parameters(paramLabel = "ID", description = "id of the letter") String id) {
        return options.send("POST", "/api/dead-letters/" + Desk.encoded(id) + "/retry", Map.of(), "tried again: " + id);
    }
}
