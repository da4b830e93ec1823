package dev.volteface.analysis.attribution;

import dev.volteface.contracts.catalogue.CatalogueCommand.RecordSpeakerRole;
import java.util.List;

/**
 * What an article tells: who said what, and which offices it gives people.
 */
public record Reading(List<Attributed> attributed, List<RecordSpeakerRole> learned) {

    public Reading {
        attributed = List.copyOf(attributed);
        learned = List.copyOf(learned);
    }

    static Reading nothing() {
        return new Reading(List.of(), List.of());
    }
}
