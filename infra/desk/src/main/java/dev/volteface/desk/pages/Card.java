package dev.volteface.desk.pages;

import dev.volteface.desk.backend.Views.ChangeOfPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change as it is shown. */
record Card(
        String id,
        int revision,
        String holder,
        String topic,
        String sentence,
        String kind,
        String tier,
        String side,
        String dated,
        List<Quotation> before,
        List<Quotation> after,
        String confidence,
        @Nullable String reason,
        @Nullable String sharedWith,
        String recorded,
        boolean withdrawn) {

    static Card of(ChangeOfPosition change) {
        return new Card(
                change.id(),
                change.revision(),
                change.holder().name(),
                change.topic().label(),
                change.sentence(),
                Wording.code(change.kind()),
                Wording.code(change.tier()),
                Wording.code(change.to()),
                Wording.dated(change.after(), change.on()),
                change.before().stream().map(Quotation::of).toList(),
                change.evidence().stream().map(Quotation::of).toList(),
                Wording.percent(change.confidence()),
                change.reason(),
                change.sharedWith() == null ? null : Wording.nameIn(change.sharedWith()),
                Wording.moment(change.firstRecorded()),
                change.withdrawn());
    }
}
