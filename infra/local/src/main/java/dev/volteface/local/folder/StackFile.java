package dev.volteface.local.folder;

import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code run/stack.json} tells other commands about the stack that runs on a folder.
 *
 * @param address of the desk, without a slash at its end
 * @param launcher the process id of the launcher
 */
public record StackFile(String address, long launcher) {

    private static Path file(DataFolder folder) {
        return folder.root().resolve("run").resolve("stack.json");
    }

    /** What a running launcher wrote; empty if none runs. */
    public static Optional<StackFile> read(DataFolder folder) {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        StackFile stack = EventJson.mapper().readValue(file.toFile(), StackFile.class);
        return ProcessHandle.of(stack.launcher).isPresent() ? Optional.of(stack) : Optional.empty();
    }

    /** Tells other commands. */
    public void write(DataFolder folder) {
        folder.run();
        EventJson.mapper().writeValue(file(folder).toFile(), this);
    }

    /** Takes it back. */
    public static void remove(DataFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("can't remove " + file(folder), e);
        }
    }
}
