package dev.volteface.local.commands;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: what its command line was given, else standard output in UTF-8. */
final class Out {

    private Out() {}

    static PrintWriter of(@Nullable CommandSpec spec) {
        return spec == null
                ? new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true)
                : spec.commandLine().getOut();
    }
}
