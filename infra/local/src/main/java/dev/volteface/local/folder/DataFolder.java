package dev.volteface.local.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one stack keeps everything. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path kafka() {
        return made("kafka");
    }

    public Path mongo() {
        return made("mongo");
    }

    public Path mongod() {
        return made("mongod");
    }

    public Path keys() {
        return made("keys");
    }

    public Path access() {
        return made("access");
    }

    public Path logs() {
        return made("logs");
    }

    /** Process ids, argument files and the stack's address. */
    public Path run() {
        return made("run");
    }

    /** The stream state of one instance; no two may share it. */
    public Path state(String instance) {
        return made("state/" + instance);
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("can't make the folder " + root.resolve(name), e);
        }
    }
}
