package dev.volteface.alert.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.scenes.Subscribers;
import dev.volteface.contracts.position.Change;
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
import dev.volteface.log.deciding.Decider.Moment;
import dev.volteface.log.deciding.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionDeciderTest {

    private static final Instant NOW = Instant.parse("2031-06-11T07:00:00Z");
    private static final Terms NEWS = Subscribers.everything(false);
    private static final Terms ALL = Subscribers.everything(true);

    private final SubscriptionDecider decider = new SubscriptionDecider();
    private Subscription state = decider.initial();

    @Test
    void it_is_created_once_however_often_it_is_asked_for() {
        assertThat(ask(new CreateSubscription("s-1", NEWS))).isInstanceOf(SubscriptionCreated.class);
        assertThat(decide(new CreateSubscription("s-1", NEWS))).isEqualTo(Decision.nothing());
    }

    @Test
    void an_id_that_is_taken_is_refused_for_other_terms() {
        ask(new CreateSubscription("s-1", NEWS));
        assertRefused(new CreateSubscription("s-1", ALL), "conflict");
    }

    @Test
    void changed_terms_are_appended_and_equal_ones_are_nothing() {
        ask(new CreateSubscription("s-1", NEWS));
        assertThat(ask(new ChangeSubscription("s-1", ALL))).isInstanceOf(SubscriptionChanged.class);
        assertThat(decide(new ChangeSubscription("s-1", ALL))).isEqualTo(Decision.nothing());
    }

    @Test
    void a_cancelled_one_has_no_terms_any_more_and_is_cancelled_once() {
        ask(new CreateSubscription("s-1", NEWS));
        assertThat(ask(new CancelSubscription("s-1", null))).isInstanceOf(SubscriptionCancelled.class);
        assertThat(state.activeTerms()).isNull();
        assertThat(decide(new CancelSubscription("s-1", null))).isEqualTo(Decision.nothing());
        assertRefused(new ChangeSubscription("s-1", ALL), "not-found");
    }

    @Test
    void a_silence_holds_until_its_end_or_until_it_is_ended() {
        ask(new CreateSubscription("s-1", NEWS));
        Instant until = NOW.plus(Duration.ofHours(1));
        assertThat(ask(new SetSilence("s-1", until, null))).isInstanceOf(SilenceSet.class);
        assertThat(state.silentAt(NOW)).isTrue();
        assertThat(state.silentAt(until)).isFalse();
        assertThat(ask(new EndSilence("s-1"))).isInstanceOf(SilenceEnded.class);
        assertThat(state.silentAt(NOW)).isFalse();
    }

    @Test
    void a_silence_that_is_over_is_refused() {
        ask(new CreateSubscription("s-1", NEWS));
        assertRefused(new SetSilence("s-1", NOW, null), "invalid");
    }

    @Test
    void terms_that_make_no_sense_are_refused() {
        assertRefused(new CreateSubscription("s-1", terms(" ", NEWS.kinds(), NEWS.freshness())), "invalid");
        assertRefused(new CreateSubscription("s-1", terms("Desk", Set.of(), NEWS.freshness())), "invalid");
        assertRefused(new CreateSubscription("s-1", terms("Desk", NEWS.kinds(), Duration.ofDays(-1))), "invalid");
    }

    @Test
    void what_doesnt_exist_cant_be_changed_cancelled_or_silenced() {
        assertRefused(new ChangeSubscription("s-1", NEWS), "not-found");
        assertRefused(new CancelSubscription("s-1", null), "not-found");
        assertRefused(new EndSilence("s-1"), "not-found");
    }

    private static Terms terms(String name, Set<Change.Kind> kinds, Duration freshness) {
        return new Terms(
                name, NEWS.topics(), NEWS.holders(), kinds, NEWS.tier(), null, false, freshness, NEWS.channel());
    }

    private void assertRefused(SubscriptionCommand command, String code) {
        assertThat(decide(command)).isInstanceOfSatisfying(Decision.Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.remedy()).isNotBlank();
        });
    }

    private SubscriptionEvent ask(SubscriptionCommand command) {
        Decision<SubscriptionEvent> decision = decide(command);
        SubscriptionEvent event =
                ((Decision.Appended<SubscriptionEvent>) decision).events().getFirst();
        state = decider.evolve(state, event);
        return event;
    }

    private Decision<SubscriptionEvent> decide(SubscriptionCommand command) {
        return decider.decide(command, state, new Moment(NOW, "desk"));
    }
}
