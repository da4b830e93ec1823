package dev.volteface.analysis.topics.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Word lists shipped beside this class: one list a line, {@code NAME: entry, entry}; {@code #} starts a comment. */
final class WordLists {

    private WordLists() {}

    /** One line of a list. */
    record Line(String name, List<String> entries) {}

    static List<Line> read(String resource) {
        List<Line> lines = new ArrayList<>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(parsed(line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + resource, e);
        }
    }

    private static Line parsed(String line) {
        int colon = line.indexOf(':');
        List<String> entries = Arrays.stream(line.substring(colon + 1).split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        return new Line(line.substring(0, colon).strip(), entries);
    }
}
