package dev.volteface.analysis.tagging;

import dev.volteface.contracts.catalogue.CatalogueCommand;
import java.util.List;

/**
 * What one article gives.
 *
 * @param statements in the order of the text
 * @param learned offices that the article shows people to hold
 */
public record Analysed(List<TaggedStatement> statements, List<CatalogueCommand.RecordSpeakerRole> learned) {

    /** An article without statements, or one that was erased. */
    public static final Analysed NOTHING = new Analysed(List.of(), List.of());

    public Analysed {
        statements = List.copyOf(statements);
        learned = List.copyOf(learned);
    }
}
