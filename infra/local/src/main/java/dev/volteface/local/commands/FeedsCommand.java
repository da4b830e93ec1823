package dev.volteface.local.commands;

import dev.volteface.local.rest.Desk;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists feeds and changes them. */
@Command(name = "feeds", description = "Lists the feeds, adds to them and changes them.")
public final class FeedsCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Override
    public Integer call() {
        return listing.list(
                "/api/feeds",
                Map.of(),
                new Column("ID", "/id", 40),
                new Column("ADDRESS", "/address", 70),
                new Column("OUTLET", "/outlet", 24),
                new Column("EVERY", "/every", 8),
                new Column("STATE", "/state", 12));
    }

    @Command(name = "add", description = "Adds a feed: RSS or Atom.")
    int add(
            @Mixin Listing options,
            @Parameters(paramLabel = "URL", description = "address of the feed") String address,
            @Option(names = "--outlet", paramLabel = "NAME", description = "who publishes it") @Nullable String outlet,
            @Option(names = "--every", paramLabel = "DURATION", description = "how often to look, such as PT5M")
                    @Nullable String every) {
        Map<String, String> body = new HashMap<>(Map.of("address", address));
        if (outlet != null) {
            body.put("outlet", outlet);
        }
        if (every != null) {
            body.put("every", every);
        }
        return options.send("POST", "/api/feeds", body, "added " + address);
    }

    @Command(name = "pause", description = "Stops looking at a feed for a while.")
    int pause(@Mixin Listing options, @Parameters(paramLabel = "ID", description = "id of the feed") String id) {
        return options.send("POST", path(id) + "/pause", Map.of(), "paused " + id);
    }

    @Command(name = "resume", description = "Looks at a paused feed again.")
    int resume(@Mixin Listing options, @Parameters(paramLabel = "ID", description = "id of the feed") String id) {
        return options.send("POST", path(id) + "/resume", Map.of(), "resumed " + id);
    }

    @Command(name = "poll", description = "Looks at a feed now.")
    int poll(@Mixin Listing options, @Parameters(paramLabel = "ID", description = "id of the feed") String id) {
        return options.send("POST", path(id) + "/poll", Map.of(), "polled " + id);
    }

    @Command(name = "remove", description = "Forgets a feed; its articles stay.")
    int remove(@Mixin Listing options, @Parameters(paramLabel = "ID", description = "id of the feed") String id) {
        return options.send("DELETE", path(id), null, "removed " + id);
    }

    private static String path(String id) {
        return "/api/feeds/" + Desk.encoded(id);
    }
}
