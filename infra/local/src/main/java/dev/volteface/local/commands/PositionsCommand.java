package dev.volteface.local.commands;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the positions as they stand. */
@Command(name = "positions", description = "Lists who holds what, as it stands.")
public final class PositionsCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Option(names = "--holder", paramLabel = "ID", description = "of one holder")
    @Nullable String holder;

    @Option(names = "--topic", paramLabel = "ID", description = "on one topic")
    @Nullable String topic;

    @Override
    public Integer call() {
        return listing.list(
                "/api/positions",
                Map.of("holder", Listing.given(holder), "topic", Listing.given(topic)),
                new Column("HOLDER", "/holder/name", 28),
                new Column("TOPIC", "/topic/label", 40),
                new Column("SIDE", "/side", 20),
                new Column("OUTLOOK", "/outlook", 12),
                new Column("QUALIFIER", "/qualifierWords", 30),
                new Column("SINCE", "/since/from", 10),
                new Column("LAST HEARD", "/lastHeard/to", 10),
                new Column("CONFIDENCE", "/confidence", 5));
    }
}
