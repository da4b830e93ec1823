package dev.volteface.local.commands;

import dev.volteface.local.rest.Desk;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists topics and changes them. */
@Command(name = "topics", description = "Lists the topics, defines them and retires them.")
public final class TopicsCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Override
    public Integer call() {
        return listing.list(
                "/api/topics",
                Map.of(),
                new Column("ID", "/id", 28),
                new Column("VERSION", "/version", 4),
                new Column("LABEL", "/label", 40),
                new Column("FOR", "/favor", 18),
                new Column("AGAINST", "/against", 18),
                new Column("PROPOSITION", "/proposition", 80));
    }

    @Command(name = "define", description = "Defines the topics of a file, or new versions of them.")
    int define(
            @Mixin Listing options,
            @Parameters(paramLabel = "FILE", description = "a list of topics, YAML or JSON") Path file) {
        TopicsFile topics = TopicsFile.read(file);
        topics.define(options.connection.desk());
        options.out().println("defined " + topics.topics().size() + " topics");
        return 0;
    }

    @Command(name = "retire", description = "Retires a topic; what was tagged with it stays on record.")
    int retire(@Mixin Listing options, @Parameters(paramLabel = "ID", description = "id of the topic") String id) {
        return options.send("DELETE", "/api/topics/" + Desk.encoded(id), null, "retired " + id);
    }
}
