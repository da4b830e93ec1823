package dev.volteface.local.processes;

import dev.volteface.local.access.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Where processes leave their notes ({@code run}) and their words ({@code logs}). */
public record RunFolder(Path run, Path logs) {

    private static final int SHOWN = 15;

    Path log(Program program) {
        return logs.resolve(program.instance() + ".log");
    }

    /** The argument file, for the owner's eyes only: an address in it may hold a password. */
    Path arguments(Program program) throws IOException {
        Path file = run.resolve(program.instance() + ".args");
        Files.deleteIfExists(file);
        OwnerOnly.create(file);
        Files.writeString(file, program.arguments(ProcessHandle.current().pid()), StandardOpenOption.WRITE);
        return file;
    }

    Path note(Program program) {
        return run.resolve(program.instance() + ".pid");
    }

    /** The end of what a process wrote, to show when it doesn't start. */
    String lastWords(Program program) {
        try {
            List<String> lines = Files.readAllLines(log(program), StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + log(program), e);
        }
    }
}
