package dev.volteface.local.access;

import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key of this user's command line: made at the first start, hashed for the services, kept clear for its owner. */
public final class LauncherKey {

    static final String NAME = "launcher";

    private LauncherKey() {}

    /** The key that {@code access} holds; empty before the first start. */
    public static Optional<ApiKey> read(Path access) {
        Path file = access.resolve("launcher.key");
        try {
            return Files.exists(file)
                    ? Optional.of(new ApiKey(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    /** The key that {@code access} holds, or a new one of {@code random} bytes, stored. */
    public static ApiKey readOrMake(Path access, byte[] random, Instant now) {
        ApiKey key = read(access).orElseGet(() -> ApiKey.of(random));
        List<StoredKey> stored = stored(access);
        if (stored.stream().noneMatch(known -> known.sha256().equals(key.sha256()))) {
            stored.add(new StoredKey(NAME, key.sha256(), now));
            write(hashes(access), EventJson.mapper().writeValueAsString(stored));
            write(access.resolve("launcher.key"), key.clear());
        }
        return key;
    }

    /** The file of hashes. */
    public static Path hashes(Path access) {
        return access.resolve("api-keys.json");
    }

    /** Lets users other than its owner read the file of hashes, as services in containers must; the key stays closed. */
    public static void letServicesRead(Path access) throws IOException {
        Path file = hashes(access);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static List<StoredKey> stored(Path access) {
        Path file = hashes(access);
        return Files.exists(file)
                ? new ArrayList<>(List.of(EventJson.mapper().readValue(file.toFile(), StoredKey[].class)))
                : new ArrayList<>();
    }

    private static void write(Path file, String text) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            OwnerOnly.create(fresh);
            Files.writeString(fresh, text + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + file, e);
        }
    }
}
