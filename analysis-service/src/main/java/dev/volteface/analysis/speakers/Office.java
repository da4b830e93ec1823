package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of office.
 *
 * @param callings words that may stand for its holder later in a text (“the minister”, “the diplomat”)
 * @param implied the state that the bare title means
 */
record Office(
        String title,
        Authority authority,
        Set<String> callings,
        @Nullable Body implied) {}
