package dev.volteface.alert.changes;

import dev.volteface.contracts.position.Change;

/** The same change under the id and revision with which it is announced. */
final class Revisions {

    private Revisions() {}

    static Change revised(Change change, String id, int revision) {
        return new Change(
                id,
                revision,
                change.holder(),
                change.topic(),
                change.kind(),
                change.tier(),
                change.from(),
                change.to(),
                change.qualifierFrom(),
                change.qualifierTo(),
                change.after(),
                change.on(),
                change.before(),
                change.evidence(),
                change.confidence(),
                change.reason(),
                change.sharedWith(),
                change.firstRecorded());
    }
}
