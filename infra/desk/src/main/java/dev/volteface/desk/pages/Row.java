package dev.volteface.desk.pages;

import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.desk.backend.Views.Position;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A position as it is shown. */
record Row(
        String id,
        String holder,
        String topic,
        String side,
        String sideCode,
        @Nullable String outlook,
        @Nullable String qualifier,
        String since,
        String lastHeard,
        String confidence,
        @Nullable Quotation latest) {

    private static final Set<Outlook> WITH_SIDE = Set.of(Outlook.HELD, Outlook.SPLIT);

    static Row of(Position position) {
        boolean sided = WITH_SIDE.contains(position.outlook()) && position.stance() != Stance.NEUTRAL;
        return new Row(
                position.holder().id() + "~" + position.topic().topicId(),
                position.holder().name(),
                position.topic().label(),
                sided ? position.topic().word(position.stance()) : Wording.outlook(position.outlook()),
                sided ? Wording.code(position.stance()) : "none",
                sided && position.outlook() == Outlook.SPLIT ? "split" : null,
                Wording.qualifier(position.qualifier(), position.qualifierWords()),
                position.since() == null ? "–" : Wording.said(position.since()),
                position.lastHeard() == null ? "–" : Wording.said(position.lastHeard()),
                sided ? Wording.percent(position.confidence()) : "–",
                position.evidence().stream().findFirst().map(Quotation::of).orElse(null));
    }
}
