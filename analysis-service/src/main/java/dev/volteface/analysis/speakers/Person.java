package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Body;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the article names.
 *
 * @param name the fullest form
 * @param office the office that the article gives, if any
 * @param title the office in the article's words
 * @param state for whom the office speaks, where the article says it
 * @param inferred why {@code state} is believed, where it is not written beside the office
 */
record Person(
        String name,
        @Nullable Office office,
        @Nullable String title,
        @Nullable Body state,
        @Nullable String inferred) {

    String surname() {
        int blank = Math.max(name.lastIndexOf(' '), name.lastIndexOf('.'));
        return name.substring(blank + 1);
    }

    boolean hasOnlyInitial() {
        return name.matches("\\p{Lu}\\.\\s?\\S+");
    }

    boolean hasFullName() {
        return name.contains(" ") && !hasOnlyInitial();
    }

    Person speakingFor(Body body, String why) {
        return new Person(name, office, title, body, why);
    }
}
