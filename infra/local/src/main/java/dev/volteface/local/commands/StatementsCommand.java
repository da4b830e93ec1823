package dev.volteface.local.commands;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists statements. */
@Command(name = "statements", description = "Lists who said what.")
public final class StatementsCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Option(names = "--speaker", paramLabel = "ID", description = "of one speaker")
    @Nullable String speaker;

    @Option(names = "--topic", paramLabel = "ID", description = "on one topic")
    @Nullable String topic;

    @Option(names = "--article", paramLabel = "ID", description = "in one article")
    @Nullable String article;

    @Option(names = "--limit", paramLabel = "N", description = "at most so many")
    @Nullable Integer limit;

    @Override
    public Integer call() {
        return listing.list(
                "/api/statements",
                Map.of(
                        "speaker", Listing.given(speaker),
                        "topic", Listing.given(topic),
                        "article", Listing.given(article),
                        "limit", Listing.given(limit)),
                new Column("SAID ON", "/saidOn/from", 10),
                new Column("SPEAKER", "/speaker/name", 24),
                new Column("VIA", "/via/name", 18),
                new Column("FORM", "/form", 8),
                new Column("WORDS", "/words", 90),
                new Column("ID", "/id", 40));
    }
}
