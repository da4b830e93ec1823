package dev.volteface.alert.subscriptions;

import dev.volteface.contracts.subscription.SubscriptionCommand;
import dev.volteface.contracts.subscription.SubscriptionCommand.CancelSubscription;
import dev.volteface.contracts.subscription.SubscriptionCommand.ChangeSubscription;
import dev.volteface.contracts.subscription.SubscriptionCommand.CreateSubscription;
import dev.volteface.contracts.subscription.SubscriptionCommand.EndSilence;
import dev.volteface.contracts.subscription.SubscriptionCommand.SetSilence;
import dev.volteface.contracts.subscription.SubscriptionEvent;
import dev.volteface.contracts.subscription.SubscriptionEvent.SilenceEnded;
import dev.volteface.contracts.subscription.SubscriptionEvent.SilenceSet;
import dev.volteface.contracts.subscription.SubscriptionEvent.SubscriptionCancelled;
import dev.volteface.contracts.subscription.SubscriptionEvent.SubscriptionChanged;
import dev.volteface.contracts.subscription.SubscriptionEvent.SubscriptionCreated;
import dev.volteface.contracts.subscription.Terms;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import java.time.Instant;

/** The life of a subscription. Asking again for what already is gives no events. */
public final class SubscriptionDecider implements Decider<SubscriptionCommand, Subscription, SubscriptionEvent> {

    @Override
    public Subscription initial() {
        return Subscription.NONE;
    }

    @Override
    public Decision<SubscriptionEvent> decide(SubscriptionCommand command, Subscription state, Moment moment) {
        return switch (command) {
            case CreateSubscription create -> create(create, state);
            case ChangeSubscription change -> change(change, state);
            case CancelSubscription cancel -> cancel(cancel, state);
            case SetSilence set -> silence(set, state, moment.now());
            case EndSilence end -> endSilence(end, state);
        };
    }

    @Override
    public Subscription evolve(Subscription state, SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionCreated created -> new Subscription(created.terms(), false, null);
            case SubscriptionChanged changed ->
                new Subscription(changed.terms(), state.cancelled(), state.silentUntil());
            case SubscriptionCancelled cancelled -> new Subscription(state.terms(), true, null);
            case SilenceSet set -> new Subscription(state.terms(), state.cancelled(), set.until());
            case SilenceEnded ended -> new Subscription(state.terms(), state.cancelled(), null);
        };
    }

    private static Decision<SubscriptionEvent> create(CreateSubscription command, Subscription state) {
        if (command.terms().equals(state.activeTerms())) {
            return Decision.nothing();
        }
        if (state.terms() != null) {
            return Decision.refuse(
                    "conflict",
                    "there is a subscription " + command.subscriptionId() + " already",
                    "subscriptionId",
                    "change that one, or create another without naming its id");
        }
        return Termed.checked(command.terms(), terms -> new SubscriptionCreated(command.subscriptionId(), terms));
    }

    private static Decision<SubscriptionEvent> change(ChangeSubscription command, Subscription state) {
        Terms active = state.activeTerms();
        if (active == null) {
            return unknown(command);
        }
        return command.terms().equals(active)
                ? Decision.nothing()
                : Termed.checked(command.terms(), terms -> new SubscriptionChanged(command.subscriptionId(), terms));
    }

    private static Decision<SubscriptionEvent> cancel(CancelSubscription command, Subscription state) {
        if (state.terms() == null) {
            return unknown(command);
        }
        return state.cancelled()
                ? Decision.nothing()
                : Decision.append(new SubscriptionCancelled(command.subscriptionId(), command.reason()));
    }

    private static Decision<SubscriptionEvent> silence(SetSilence command, Subscription state, Instant now) {
        if (state.activeTerms() == null) {
            return unknown(command);
        }
        if (!command.until().isAfter(now)) {
            return Decision.refuse(
                    "invalid", "a silence until " + command.until() + " is over", "until", "give a time to come");
        }
        return command.until().equals(state.silentUntil())
                ? Decision.nothing()
                : Decision.append(new SilenceSet(command.subscriptionId(), command.until(), command.reason()));
    }

    private static Decision<SubscriptionEvent> endSilence(EndSilence command, Subscription state) {
        if (state.activeTerms() == null) {
            return unknown(command);
        }
        return state.silentUntil() == null
                ? Decision.nothing()
                : Decision.append(new SilenceEnded(command.subscriptionId()));
    }

    private static Decision<SubscriptionEvent> unknown(SubscriptionCommand command) {
        return Decision.refuse(
                "not-found",
                "there is no subscription " + command.subscriptionId() + ", or it is cancelled",
                "subscriptionId",
                "list the subscriptions, or create one");
    }
}
