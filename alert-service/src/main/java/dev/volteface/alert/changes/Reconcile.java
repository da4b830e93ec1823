package dev.volteface.alert.changes;

import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.alert.positions.PositionDecider;
import dev.volteface.alert.positions.Timeline;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.position.PositionEvent.ChangeSuspected;
import dev.volteface.contracts.position.PositionEvent.PositionCorrected;
import dev.volteface.contracts.position.PositionEvent.PositionHardened;
import dev.volteface.contracts.position.PositionEvent.PositionLapsed;
import dev.volteface.contracts.position.PositionEvent.PositionReaffirmed;
import dev.volteface.contracts.position.PositionEvent.PositionReversed;
import dev.volteface.contracts.position.PositionEvent.PositionShifted;
import dev.volteface.contracts.position.PositionEvent.PositionSoftened;
import dev.volteface.contracts.position.PositionEvent.PositionTaken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what is new in a timeline, and nothing twice. A change keeps the id under which it was first detected; each
 * event about it raises its revision. Nothing new gives no events, so a replay is silent.
 */
public final class Reconcile {

    private Reconcile() {}

    /**
     * The difference that all rows of evidence of one holder and topic make.
     *
     * @param rows as they now stand; where none are left, the holder and topic are those last announced
     */
    public static Reconciled reconcile(Announced announced, Collection<EvidenceDelta.Add> rows, Instant recorded) {
        Position last = announced.position();
        if (!rows.isEmpty()) {
            return reconcile(announced, PositionDecider.decide(rows), recorded);
        }
        return last == null
                ? new Reconciled(List.of(), announced)
                : reconcile(announced, PositionDecider.decide(last.holder(), last.topic(), List.of()), recorded);
    }

    /**
     * The difference between what was announced and a timeline.
     *
     * @param recorded when the newest fact behind the timeline was first taken in
     */
    public static Reconciled reconcile(Announced announced, Timeline now, Instant recorded) {
        List<PositionEvent> events = new ArrayList<>(changed(announced, now));
        Position before = announced.position();
        if (takesSide(before) && !takesSide(now.position())) {
            events.add(new PositionLapsed(now.position(), recorded));
        } else if (events.isEmpty() && !now.position().equals(before)) {
            events.add(new PositionReaffirmed(now.position()));
        }
        Announced after = announced;
        for (PositionEvent event : events) {
            after = after.after(event);
        }
        return new Reconciled(events, after);
    }

    private static List<PositionEvent> changed(Announced announced, Timeline now) {
        Map<Integer, Change> old = Pairing.of(announced, now.changes()).old();
        Map<String, Change> standing =
                announced.changes().stream().collect(Collectors.toMap(Change::id, Function.identity()));
        List<PositionEvent> events = new ArrayList<>(vanished(announced, old.values(), now.position()));
        for (int i = 0; i < now.changes().size(); i++) {
            events.addAll(difference(
                    now.position(), standing, old.get(i), now.changes().get(i)));
        }
        return events;
    }

    private static List<PositionEvent> vanished(Announced announced, Collection<Change> kept, Position position) {
        return announced.changes().stream()
                .filter(change -> kept.stream().noneMatch(each -> each.id().equals(change.id())))
                .<PositionEvent>map(change -> new PositionCorrected(
                        position, Revisions.revised(change, change.id(), change.revision() + 1), true))
                .toList();
    }

    private static List<PositionEvent> difference(
            Position position, Map<String, Change> standing, @Nullable Change old, Change now) {
        if (old == null) {
            return List.of(announcement(position, now));
        }
        boolean stands = standing.containsKey(old.id());
        if (stands && Revisions.revised(now, old.id(), old.revision()).equals(old)) {
            return List.of();
        }
        Change next = Revisions.revised(now, old.id(), old.revision() + 1);
        boolean borneOut = old.tier() == Change.Tier.POSSIBLE && now.tier() == Change.Tier.CONFIRMED;
        return List.of(
                !stands || (borneOut && now.kind() != Change.Kind.TAKEN)
                        ? announcement(position, next)
                        : new PositionCorrected(position, next, false));
    }

    private static PositionEvent announcement(Position position, Change change) {
        boolean sure = change.tier() == Change.Tier.CONFIRMED;
        return switch (change.kind()) {
            case TAKEN -> new PositionTaken(position, change);
            case REVERSED -> sure ? new PositionReversed(position, change) : new ChangeSuspected(position, change);
            case SHIFTED -> sure ? new PositionShifted(position, change) : new ChangeSuspected(position, change);
            case SOFTENED -> sure ? new PositionSoftened(position, change) : new ChangeSuspected(position, change);
            case HARDENED -> sure ? new PositionHardened(position, change) : new ChangeSuspected(position, change);
            case REAFFIRMED -> new PositionReaffirmed(position);
            case LAPSED -> new PositionLapsed(position, change.firstRecorded());
        };
    }

    private static boolean takesSide(@Nullable Position position) {
        return position != null && (position.outlook() == Outlook.HELD || position.outlook() == Outlook.SPLIT);
    }
}
