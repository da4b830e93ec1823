package dev.volteface.local.commands;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: what its command line was given, else the standard streams in UTF-8. */
final class Out {

    private Out() {}

    static PrintWriter of(@Nullable CommandSpec spec) {
        return spec == null ? utf8(System.out) : spec.commandLine().getOut();
    }

    /** Where it tells of problems. */
    static PrintWriter errorsOf(@Nullable CommandSpec spec) {
        return spec == null ? utf8(System.err) : spec.commandLine().getErr();
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
