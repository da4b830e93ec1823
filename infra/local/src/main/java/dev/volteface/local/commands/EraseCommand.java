package dev.volteface.local.commands;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Drops a subject's key, which makes what was sealed under it unreadable everywhere. */
@Command(name = "erase", description = "Erases a subject everywhere, for good: log, views, backups.")
public final class EraseCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Parameters(paramLabel = "SUBJECT", description = "such as the id of an article")
    String subject = "";

    @Override
    public Integer call() {
        return listing.send("POST", "/api/erasures", Map.of("subject", subject), "erased " + subject);
    }
}
