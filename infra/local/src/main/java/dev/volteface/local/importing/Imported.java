package dev.volteface.local.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document.
 *
 * @param articleId null where it was refused
 * @param reason of a refusal
 * @param remedy of a refusal
 * @param marks what the stack noted, such as a missing date
 */
public record Imported(
        String path,
        Outcome outcome,
        @Nullable String articleId,
        @Nullable String reason,
        @Nullable String remedy,
        List<String> marks) {

    public Imported {
        marks = List.copyOf(marks);
    }

    /** What the stack made of it. */
    public enum Outcome {
        PUBLISHED,
        REVISED,
        UNCHANGED,
        REFUSED
    }

    static Imported refused(Document document, String reason, String remedy) {
        return new Imported(document.path(), Outcome.REFUSED, null, reason, remedy, List.of());
    }
}
