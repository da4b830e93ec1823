package dev.volteface.analysis.topics;

import dev.volteface.contracts.catalogue.Role;
import dev.volteface.contracts.catalogue.SpeakerDefinition;
import dev.volteface.contracts.catalogue.TopicDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue holds under one key: a topic or a speaker.
 *
 * @param version of the topic, 0 before it was defined
 * @param topic its definition
 * @param retired whether it is no longer followed
 * @param speaker the speaker's definition, where somebody gave one
 * @param roles the speaker's offices, as learned
 * @param mergedInto the speaker that this one was found to be
 */
public record CatalogueEntry(
        int version,
        @Nullable TopicDefinition topic,
        boolean retired,
        @Nullable SpeakerDefinition speaker,
        List<Role> roles,
        @Nullable String mergedInto) {

    public static final CatalogueEntry NONE = new CatalogueEntry(0, null, false, null, List.of(), null);

    public CatalogueEntry {
        roles = List.copyOf(roles);
    }

    CatalogueEntry withTopic(int newVersion, TopicDefinition definition) {
        return new CatalogueEntry(newVersion, definition, false, speaker, roles, mergedInto);
    }

    CatalogueEntry withoutTopic() {
        return new CatalogueEntry(version, topic, true, speaker, roles, mergedInto);
    }

    CatalogueEntry withSpeaker(SpeakerDefinition definition) {
        return new CatalogueEntry(version, topic, retired, definition, roles, mergedInto);
    }

    CatalogueEntry withRole(Role role) {
        List<Role> more = new java.util.ArrayList<>(roles);
        more.add(role);
        return new CatalogueEntry(version, topic, retired, speaker, more, mergedInto);
    }

    CatalogueEntry merged(@Nullable String into) {
        return new CatalogueEntry(version, topic, retired, speaker, roles, into);
    }
}
