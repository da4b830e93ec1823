package dev.volteface.alert.views.web;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.TopicRef;
import dev.volteface.log.projecting.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A change as people see it.
 *
 * @param sentence the change in the topic's words
 * @param withdrawn whether it was found to be none
 */
record ShownChange(
        String id,
        int revision,
        Holder holder,
        TopicRef topic,
        Change.Kind kind,
        Change.Tier tier,
        Stance from,
        Stance to,
        String sentence,
        Qualifier qualifierFrom,
        Qualifier qualifierTo,
        @Nullable LocalDate after,
        LocalDate on,
        List<ShownEvidence> before,
        List<ShownEvidence> evidence,
        double confidence,
        String reason,
        @Nullable String sharedWith,
        Instant firstRecorded,
        boolean withdrawn) {

    static ShownChange of(Document document, Opening opening) {
        return of(
                Documents.as(Change.class, document.get("change", Document.class)),
                document.getBoolean("withdrawn", false),
                opening);
    }

    static ShownChange of(Change change, boolean withdrawn, Opening opening) {
        return new ShownChange(
                change.id(),
                change.revision(),
                change.holder(),
                change.topic(),
                change.kind(),
                change.tier(),
                change.from(),
                change.to(),
                opening.sentence(change),
                change.qualifierFrom(),
                change.qualifierTo(),
                change.after(),
                change.on(),
                ShownEvidence.all(change.before(), opening),
                ShownEvidence.all(change.evidence(), opening),
                change.confidence(),
                change.reason(),
                change.sharedWith(),
                change.firstRecorded(),
                withdrawn);
    }
}
