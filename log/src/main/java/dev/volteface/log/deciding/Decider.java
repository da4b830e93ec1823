package dev.volteface.log.deciding;

import java.time.Instant;

/**
 * The life of one thing as three pure functions (after Chassaing, “Functional Event Sourcing Decider”, 2021).
 *
 * @param <C> commands
 * @param <S> state; immutable, and what {@link #evolve} makes of all events so far
 * @param <E> events
 */
public interface Decider<C, S, E> {

    /** The state before the first event. */
    S initial();

    /** What becomes of a command: events (perhaps none), or a refusal with its reason. */
    Decision<E> decide(C command, S state, Moment moment);

    /** The state after an event. */
    S evolve(S state, E event);

    /**
     * When and by whom a command came.
     *
     * @param now when it is decided
     * @param actor the name of the key, or of the service
     */
    record Moment(Instant now, String actor) {}
}
