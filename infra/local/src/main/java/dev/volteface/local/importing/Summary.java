package dev.volteface.local.importing;

import dev.volteface.local.importing.Imported.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of an import, for people to read and for machines. */
public record Summary(int published, int revised, int unchanged, int refused, List<Imported> documents) {

    public Summary {
        documents = List.copyOf(documents);
    }

    /** Counts {@code documents}. */
    public static Summary of(List<Imported> documents) {
        return new Summary(
                count(documents, Outcome.PUBLISHED),
                count(documents, Outcome.REVISED),
                count(documents, Outcome.UNCHANGED),
                count(documents, Outcome.REFUSED),
                documents);
    }

    private static int count(List<Imported> documents, Outcome outcome) {
        return (int) documents.stream()
                .filter(document -> document.outcome() == outcome)
                .count();
    }

    /** The table, then what was refused and why, then what was stored with a mark. */
    public String text() {
        return row("published", published)
                + row("revised", revised)
                + row("unchanged", unchanged)
                + row("refused", refused)
                + documents.stream().map(Summary::remark).collect(Collectors.joining());
    }

    private static String row(String word, int count) {
        return String.format(Locale.ROOT, "%-10s %6d%n", word, count);
    }

    private static String remark(Imported document) {
        if (document.outcome() == Outcome.REFUSED) {
            return String.format(
                    Locale.ROOT, "refused: %s: %s%n  → %s%n", document.path(), document.reason(), document.remedy());
        }
        return document.marks().isEmpty()
                ? ""
                : String.format(Locale.ROOT, "marked:  %s: %s%n", document.path(), String.join(", ", document.marks()));
    }
}
