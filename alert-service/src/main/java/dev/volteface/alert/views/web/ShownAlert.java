package dev.volteface.alert.views.web;

import dev.volteface.log.projecting.Documents;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An alert as people see it.
 *
 * @param state raised, attempted, delivered, failed, acknowledged or disputed
 * @param next when sending is tried again
 */
record ShownAlert(
        String id,
        long version,
        String subscriptionId,
        String state,
        boolean historical,
        Instant raisedAt,
        String reason,
        List<Attempt> attempts,
        @Nullable Instant next,
        @Nullable String note,
        @Nullable Instant snoozedUntil,
        @Nullable String assignedTo,
        ShownChange change) {

    /** An attempt to send it. */
    record Attempt(int attempt, String outcome, Instant at) {}

    static ShownAlert of(String id, Document document, Opening opening) {
        return new ShownAlert(
                id,
                document.get("version", 0L),
                document.getString("subscription"),
                document.getString("state"),
                document.getBoolean("historical", false),
                Instant.parse(document.getString("raisedAt")),
                document.getString("reason"),
                document.getList("attempts", Document.class, List.of()).stream()
                        .map(attempt -> Documents.as(Attempt.class, attempt))
                        .toList(),
                time(document, "next"),
                document.getString("note"),
                time(document, "snoozedUntil"),
                document.getString("assignedTo"),
                ShownChange.of(document, opening));
    }

    private static @Nullable Instant time(Document document, String field) {
        String text = document.getString(field);
        return text == null ? null : Instant.parse(text);
    }
}
