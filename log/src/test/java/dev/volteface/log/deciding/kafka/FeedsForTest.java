package dev.volteface.log.deciding.kafka;

import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import org.jspecify.annotations.Nullable;

/** A small decider that can refuse, and that breaks where a feed is paused with a certain reason. */
final class FeedsForTest implements Decider<FeedCommand, FeedsForTest.State, FeedEvent> {

    /** Deciding throws. */
    static final String BREAKS = "breaks";

    /** Two events are decided, and folding the second throws. */
    static final String BREAKS_HALF_WAY = "breaks half-way";

    record State(@Nullable FeedSettings settings, boolean paused) {}

    @Override
    public State initial() {
        return new State(null, false);
    }

    @Override
    public Decision<FeedEvent> decide(FeedCommand command, State state, Moment moment) {
        return switch (command) {
            case FeedCommand.RegisterFeed register ->
                register.settings().equals(state.settings())
                        ? Decision.nothing()
                        : Decision.append(new FeedEvent.FeedRegistered(register.feedId(), register.settings()));
            case FeedCommand.ChangeFeed change ->
                Decision.append(new FeedEvent.FeedChanged(change.feedId(), change.settings()));
            case FeedCommand.PauseFeed pause -> pause(pause);
            case FeedCommand.ResumeFeed resume -> Decision.append(new FeedEvent.FeedResumed(resume.feedId()));
            case FeedCommand.RemoveFeed remove ->
                Decision.refuse("not-found", "there is no feed " + remove.feedId(), "feedId", "add it first");
        };
    }

    @Override
    public State evolve(State state, FeedEvent event) {
        return switch (event) {
            case FeedEvent.FeedRegistered registered -> new State(registered.settings(), state.paused());
            case FeedEvent.FeedChanged changed -> new State(changed.settings(), state.paused());
            case FeedEvent.FeedPaused paused -> new State(state.settings(), true);
            case FeedEvent.FeedResumed resumed -> new State(state.settings(), false);
            case FeedEvent.FeedRemoved removed -> throw new IllegalStateException("cannot fold a removal");
        };
    }

    private static Decision<FeedEvent> pause(FeedCommand.PauseFeed pause) {
        FeedEvent paused = new FeedEvent.FeedPaused(pause.feedId(), pause.reason());
        if (BREAKS.equals(pause.reason())) {
            throw new IllegalStateException("cannot decide a pause");
        }
        return BREAKS_HALF_WAY.equals(pause.reason())
                ? Decision.append(paused, new FeedEvent.FeedRemoved(pause.feedId()))
                : Decision.append(paused);
    }
}
