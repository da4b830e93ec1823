package dev.volteface.ingest.feeds;

import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.feed.FeedCommand.ChangeFeed;
import dev.volteface.contracts.feed.FeedCommand.PauseFeed;
import dev.volteface.contracts.feed.FeedCommand.RegisterFeed;
import dev.volteface.contracts.feed.FeedCommand.RemoveFeed;
import dev.volteface.contracts.feed.FeedCommand.ResumeFeed;
import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.feed.FeedEvent.FeedChanged;
import dev.volteface.contracts.feed.FeedEvent.FeedPaused;
import dev.volteface.contracts.feed.FeedEvent.FeedRegistered;
import dev.volteface.contracts.feed.FeedEvent.FeedRemoved;
import dev.volteface.contracts.feed.FeedEvent.FeedResumed;
import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a feed. */
public final class FeedDecider implements Decider<FeedCommand, FeedState, FeedEvent> {

    @Override
    public FeedState initial() {
        return FeedState.UNKNOWN;
    }

    @Override
    public Decision<FeedEvent> decide(FeedCommand command, FeedState state, Moment moment) {
        FeedSettings known = state.settings();
        return switch (command) {
            case RegisterFeed register -> register(register, known);
            case ChangeFeed change -> known == null ? unknown(change) : change(change, known);
            case PauseFeed pause -> known == null ? unknown(pause) : pause(pause, state);
            case ResumeFeed resume -> known == null ? unknown(resume) : resume(resume, state);
            case RemoveFeed remove ->
                known == null ? unknown(remove) : Decision.append(new FeedRemoved(remove.feedId()));
        };
    }

    @Override
    public FeedState evolve(FeedState state, FeedEvent event) {
        return switch (event) {
            case FeedRegistered registered -> new FeedState(registered.settings(), false);
            case FeedChanged changed -> new FeedState(changed.settings(), state.paused());
            case FeedPaused paused -> new FeedState(state.settings(), true);
            case FeedResumed resumed -> new FeedState(state.settings(), false);
            case FeedRemoved removed -> FeedState.UNKNOWN;
        };
    }

    private static Decision<FeedEvent> register(RegisterFeed command, @Nullable FeedSettings known) {
        if (known != null) {
            return Decision.nothing();
        }
        Decision<FeedEvent> refusal = SettingsRules.refusal(command.feedId(), command.settings());
        return refusal != null ? refusal : Decision.append(new FeedRegistered(command.feedId(), command.settings()));
    }

    private static Decision<FeedEvent> change(ChangeFeed command, FeedSettings known) {
        if (command.settings().equals(known)) {
            return Decision.nothing();
        }
        Decision<FeedEvent> refusal = SettingsRules.refusal(command.feedId(), command.settings());
        return refusal != null ? refusal : Decision.append(new FeedChanged(command.feedId(), command.settings()));
    }

    private static Decision<FeedEvent> pause(PauseFeed command, FeedState state) {
        return state.paused()
                ? Decision.nothing()
                : Decision.append(new FeedPaused(command.feedId(), command.reason()));
    }

    private static Decision<FeedEvent> resume(ResumeFeed command, FeedState state) {
        return state.paused() ? Decision.append(new FeedResumed(command.feedId())) : Decision.nothing();
    }

    private static Decision<FeedEvent> unknown(FeedCommand command) {
        return Decision.refuse(
                "not-found",
                "no feed has the id " + command.feedId(),
                "feedId",
                "List the feeds to see their ids, or register the address first.");
    }
}
