package dev.volteface.alert.positions;

import dev.volteface.contracts.statement.StatementEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a statement event changes in the evidence of holders: the difference of the rows before and after it. */
public final class EvidenceDeltas {

    private EvidenceDeltas() {}

    /**
     * The rows to add, replace and remove.
     *
     * @param state before the event; {@link ArticleStatements#after} gives the one after it
     * @param firstRecorded when the article behind the event was first taken in
     */
    public static List<EvidenceDelta> apply(ArticleStatements state, StatementEvent event, Instant firstRecorded) {
        String id = event.statementId();
        return difference(
                EvidenceRows.of(state.statement(id)),
                EvidenceRows.of(state.after(event, firstRecorded).statement(id)));
    }

    private static List<EvidenceDelta> difference(
            Map<List<String>, EvidenceDelta.Add> before, Map<List<String>, EvidenceDelta.Add> after) {
        List<EvidenceDelta> deltas = new ArrayList<>();
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                deltas.add(new EvidenceDelta.Remove(row.holderId(), row.topicId(), row.statementId()));
            }
        });
        after.forEach((key, row) -> {
            if (!row.equals(before.get(key))) {
                deltas.add(row);
            }
        });
        return deltas;
    }
}
