package dev.volteface.analysis.speakers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A plain text resource beside a class: one entry a line, or words divided by blanks; “#” begins a comment line. */
public final class WordList {

    private WordList() {}

    /** The lines that aren't comments. */
    public static List<String> lines(Class<?> beside, String name) {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the word list " + name + " is missing beside " + beside.getName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }

    /** All words of the list, whatever the lines. */
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .flatMap(line -> List.of(line.trim().split("\\s+")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
