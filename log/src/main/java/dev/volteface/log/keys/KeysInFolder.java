package dev.volteface.log.keys;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file a key in a folder that several processes may share. A key is complete and on the disk before it has its
 * name: it is written beside, forced, and linked, so that of two makers one wins and both use the winner's. A dropped
 * key leaves an empty file, which keeps the subject erased.
 */
public final class KeysInFolder implements KeyStore {

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public KeysInFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the key store's folder " + folder, e);
        }
    }

    @Override
    public byte[] keyFor(String subject) {
        Path file = fileOf(subject);
        byte[] known = read(file);
        byte[] key = known != null ? known : make(file);
        if (key.length == 0) {
            throw new SubjectErased(subject);
        }
        return key;
    }

    @Override
    public Optional<byte[]> existing(String subject) {
        return Optional.ofNullable(read(fileOf(subject))).filter(key -> key.length > 0);
    }

    @Override
    public boolean drop(String subject) {
        Path file = fileOf(subject);
        byte[] known = read(file);
        try {
            makeFolderOf(file);
            Path blank = Files.createTempFile(parentOf(file), "drop", null);
            if (known == null || known.length == 0) {
                Files.move(blank, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                replaceAndOverwrite(file, blank, known.length);
            }
            force(parentOf(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot drop the key in " + file, e);
        }
        return known != null && known.length > 0;
    }

    @Override
    public boolean isDropped(String subject) {
        byte[] known = read(fileOf(subject));
        return known != null && known.length == 0;
    }

    private byte[] make(Path file) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            makeFolderOf(file);
            Path beside = file.resolveSibling(
                    file.getFileName() + "." + HexFormat.of().toHexDigits(random.nextLong()));
            try (FileChannel channel = FileChannel.open(
                    beside,
                    Set.of(CREATE_NEW, WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.write(ByteBuffer.wrap(key));
                channel.force(true);
            }
            try {
                Files.createLink(file, beside);
            } catch (FileAlreadyExistsException somebodyWasFaster) {
                return requireWinner(file);
            } finally {
                Files.deleteIfExists(beside);
            }
            force(parentOf(file));
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the key " + file, e);
        }
    }

    private static byte[] requireWinner(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static byte @Nullable [] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key " + file, e);
        }
    }

    /**
     * Writes zeros over a key, as far as the file system honours that, but only once its name stands for the blank:
     * nobody may ever take zeros for a key.
     */
    private static void replaceAndOverwrite(Path file, Path blank, int length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            Files.move(blank, file, StandardCopyOption.ATOMIC_MOVE);
            channel.write(ByteBuffer.wrap(new byte[length]));
            channel.force(true);
        }
    }

    private void makeFolderOf(Path file) throws IOException {
        if (!Files.isDirectory(parentOf(file))) {
            Files.createDirectories(parentOf(file));
            force(folder);
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private static Path parentOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private Path fileOf(String subject) {
        String name = sha256(subject);
        return folder.resolve(name.substring(0, 2)).resolve(name + ".key");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
