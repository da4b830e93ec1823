package dev.volteface.local.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A note of a process that the stack started, so that the next start can end what a killed launcher left behind.
 *
 * @param marker a part of its command line that nobody else's has
 */
public record PidFile(long pid, String marker) {

    /** Notes {@code process} in {@code file}. */
    public static void write(Path file, ProcessHandle process, String marker) throws IOException {
        Files.writeString(file, process.pid() + "\n" + marker + "\n");
    }

    static Optional<PidFile> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.get(0).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new PidFile(Long.parseLong(lines.get(0)), lines.get(1)));
    }

    /** The process, if it still runs and is the one that was noted, and not another under the same number. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(handle -> handle.info().commandLine().orElse("").contains(marker));
    }
}
