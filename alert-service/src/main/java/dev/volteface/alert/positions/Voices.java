package dev.volteface.alert.positions;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Stance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whose words count for a holder. A person's own do. For a body the highest authority that takes a side on the topic
 * decides over the whole of time, and those below count only where nobody higher speaks to it at all: so an envoy's
 * word never makes a change against a minister's. The price is that a head of state's single word silences the
 * minister's many. A body named as the speaker (“the ministry said”) ranks as its spokesperson.
 *
 * @param deciding the evidence that makes the timeline
 * @param below the evidence of lower authorities, which can only dissent
 */
record Voices(List<Evidence> deciding, List<Evidence> below) {

    static Voices of(Holder holder, Collection<Evidence> evidence) {
        if (holder.kind() == Speaker.Kind.PERSON) {
            return new Voices(List.copyOf(evidence), List.of());
        }
        Authority highest = evidence.stream()
                .filter(Voices::takesSide)
                .map(each -> rank(holder, each))
                .max(Comparator.naturalOrder())
                .orElse(Authority.NONE);
        return new Voices(
                evidence.stream()
                        .filter(each -> rank(holder, each).compareTo(highest) >= 0)
                        .toList(),
                evidence.stream()
                        .filter(each -> rank(holder, each).compareTo(highest) < 0)
                        .toList());
    }

    /** Whether somebody below speaks against {@code side} since it was taken. */
    boolean dissentsFrom(Stance side, Occasion since) {
        return below.stream()
                .filter(Voices::takesSide)
                .filter(each -> each.stance() == side.opposite())
                .anyMatch(each -> !each.saidOn().isBefore(since.saidOn()));
    }

    private static boolean takesSide(Evidence evidence) {
        return evidence.viaId() == null && evidence.stance() != Stance.NEUTRAL;
    }

    private static Authority rank(Holder holder, Evidence evidence) {
        boolean itself = evidence.speakerId().equals(holder.id()) && evidence.authority() == Authority.NONE;
        return itself ? Authority.SPOKESPERSON : evidence.authority();
    }
}
