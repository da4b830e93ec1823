package dev.volteface.local.folder;

import dev.volteface.local.Complaint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to run a stack on a folder; one launcher has it at a time, and the system takes it back when that dies. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or says who has it. */
    @SuppressWarnings("resource")
    public static FolderLock take(DataFolder folder) {
        Path file = folder.run().resolve("launcher.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (attempt(channel) == null) {
                channel.close();
                throw taken(folder);
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("can't lock " + file, e);
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    private static Complaint taken(DataFolder folder) {
        return new Complaint(
                "a stack is already running on " + folder.root(), "stop it first, or give another folder with --data");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
