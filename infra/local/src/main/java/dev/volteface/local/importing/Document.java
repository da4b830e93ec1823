package dev.volteface.local.importing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One document to import.
 *
 * @param path by which its source knows it, the same on every import
 * @param part its text, where it is only a part of the file
 */
public record Document(
        String path,
        String contentType,
        Path file,
        @Nullable String part) {

    /** Its bytes, read anew. */
    public byte[] bytes() throws IOException {
        return part == null ? Files.readAllBytes(file) : part.getBytes(StandardCharsets.UTF_8);
    }

    BodyPublisher body() throws FileNotFoundException {
        return part == null ? BodyPublishers.ofFile(file) : BodyPublishers.ofString(part);
    }
}
