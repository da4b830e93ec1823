package dev.volteface.contracts.statement;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, as resolved when the statement was recorded.
 *
 * @param id such as {@code person:ilsa-dorne} or {@code state:japan}
 * @param name as shown
 * @param kind a person, or a body speaking as one
 * @param role the office as the text gives it
 * @param authority the office's rank
 * @param speaksFor the body a person speaks for at that date
 */
public record Speaker(
        String id,
        String name,
        Kind kind,
        @Nullable String role,
        Authority authority,
        @Nullable Body speaksFor) {

    /** What a speaker is. */
    public enum Kind {
        PERSON,
        BODY
    }
}
