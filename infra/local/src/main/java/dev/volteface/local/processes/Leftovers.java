package dev.volteface.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Processes of an earlier launcher that was killed before it could end them. */
public final class Leftovers {

    private Leftovers() {}

    /** Ends those that are noted in {@code run} and proves that they are ours by their command lines. */
    public static void end(Path run, Consumer<String> say) {
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(run, "*.pid")) {
            for (Path note : notes) {
                Optional<ProcessHandle> process = PidFile.read(note).flatMap(PidFile::process);
                process.ifPresent(left -> {
                    say.accept("Ending process " + left.pid() + ", left over from an earlier run.");
                    Ending.of(left);
                });
                Files.deleteIfExists(note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + run, e);
        }
    }
}
