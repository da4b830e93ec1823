package dev.volteface.contracts.catalogue;

import java.util.List;

/**
 * A person or body that an operator or a registry made known.
 *
 * @param name as shown
 * @param aliases other ways in which texts write it
 */
public record SpeakerDefinition(String name, List<String> aliases) {
    public SpeakerDefinition {
        aliases = List.copyOf(aliases);
    }
}
