package dev.volteface.testkit.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is turned; its views in other zones turn with it. */
public final class HandTurnedClock extends Clock {

    private final AtomicReference<Instant> hands;
    private final ZoneId zone;

    private HandTurnedClock(AtomicReference<Instant> hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    /** A clock at UTC that shows {@code start}. */
    public static HandTurnedClock at(Instant start) {
        return new HandTurnedClock(new AtomicReference<>(start), ZoneOffset.UTC);
    }

    /** A clock at UTC that shows a time written in ISO 8601. */
    public static HandTurnedClock at(String start) {
        return at(Instant.parse(start));
    }

    /** Turns the hands on, or back by a negative duration. */
    public HandTurnedClock turn(Duration by) {
        hands.updateAndGet(now -> now.plus(by));
        return this;
    }

    /** Sets the hands. */
    public HandTurnedClock set(Instant now) {
        hands.set(now);
        return this;
    }

    @Override
    public Instant instant() {
        return hands.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HandTurnedClock(hands, other);
    }
}
