package dev.volteface.alert.views.web;

import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.TopicRef;
import dev.volteface.log.projecting.Documents;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A position as people see it.
 *
 * @param side the topic's word for the side held
 * @param qualifierWords the words that limit it, from the newest evidence that has any
 */
record ShownPosition(
        Holder holder,
        TopicRef topic,
        Outlook outlook,
        Stance stance,
        String side,
        Qualifier qualifier,
        @Nullable String qualifierWords,
        @Nullable SaidOn since,
        @Nullable SaidOn lastHeard,
        double confidence,
        List<ShownEvidence> evidence) {

    static ShownPosition of(Document document, Opening opening) {
        return of(Documents.as(Position.class, document.get("position", Document.class)), opening);
    }

    private static ShownPosition of(Position position, Opening opening) {
        return new ShownPosition(
                position.holder(),
                position.topic(),
                position.outlook(),
                position.stance(),
                position.topic().word(position.stance()),
                position.qualifier(),
                qualifierWords(position, opening),
                position.since(),
                position.lastHeard(),
                position.confidence(),
                ShownEvidence.all(position.evidence(), opening));
    }

    private static @Nullable String qualifierWords(Position position, Opening opening) {
        if (position.qualifier() == Qualifier.NONE) {
            return null;
        }
        for (Evidence evidence : position.evidence()) {
            String words = evidence.qualifier() == position.qualifier() ? opening.qualifierWords(evidence) : null;
            if (words != null) {
                return words;
            }
        }
        return null;
    }
}
