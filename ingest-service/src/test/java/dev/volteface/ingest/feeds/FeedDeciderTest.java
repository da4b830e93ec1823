package dev.volteface.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.feed.FeedCommand.ChangeFeed;
import dev.volteface.contracts.feed.FeedCommand.PauseFeed;
import dev.volteface.contracts.feed.FeedCommand.RegisterFeed;
import dev.volteface.contracts.feed.FeedCommand.RemoveFeed;
import dev.volteface.contracts.feed.FeedCommand.ResumeFeed;
import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.feed.FeedEvent.FeedPaused;
import dev.volteface.contracts.feed.FeedEvent.FeedRegistered;
import dev.volteface.contracts.feed.FeedEvent.FeedRemoved;
import dev.volteface.contracts.feed.FeedEvent.FeedResumed;
import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.log.deciding.Decider.Moment;
import dev.volteface.log.deciding.Decision;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDeciderTest {

    private static final String ADDRESS = "https://post.example/feed";
    private static final String ID = FeedAddress.feedId(ADDRESS);
    private static final Moment NOW = new Moment(Instant.parse("2024-01-01T00:00:00Z"), "test");
    private final FeedDecider decider = new FeedDecider();

    @Test
    void a_feed_is_registered_once() {
        assertThat(decide(register(ADDRESS), after()))
                .isEqualTo(Decision.append(new FeedRegistered(ID, settings(ADDRESS, 15))));
        assertThat(decide(register(ADDRESS), after(register(ADDRESS)))).isEqualTo(Decision.nothing());
    }

    @Test
    void one_address_in_two_spellings_is_one_feed() {
        assertThat(FeedAddress.feedId("HTTPS://Post.example:443/feed#x"))
                .isEqualTo(ID)
                .matches("f-[0-9a-f]{24}");
    }

    @Test
    void pausing_and_resuming_happen_once() {
        assertThat(decide(new PauseFeed(ID, "quiet"), after(register(ADDRESS))))
                .isEqualTo(Decision.append(new FeedPaused(ID, "quiet")));
        assertThat(decide(new PauseFeed(ID, null), after(register(ADDRESS), new PauseFeed(ID, null))))
                .isEqualTo(Decision.nothing());
        assertThat(decide(new ResumeFeed(ID), after(register(ADDRESS), new PauseFeed(ID, null))))
                .isEqualTo(Decision.append(new FeedResumed(ID)));
        assertThat(decide(new ResumeFeed(ID), after(register(ADDRESS)))).isEqualTo(Decision.nothing());
    }

    @Test
    void a_removed_feed_may_be_registered_again() {
        assertThat(decide(new RemoveFeed(ID), after(register(ADDRESS))))
                .isEqualTo(Decision.append(new FeedRemoved(ID)));
        assertThat(decide(register(ADDRESS), after(register(ADDRESS), new RemoveFeed(ID))))
                .isInstanceOf(Decision.Appended.class);
        assertRefused(decide(new RemoveFeed(ID), after()), "not-found");
        assertRefused(decide(new PauseFeed(ID, null), after()), "not-found");
    }

    @Test
    void settings_change_but_not_the_address() {
        assertThat(decide(new ChangeFeed(ID, settings(ADDRESS, 30)), after(register(ADDRESS))))
                .isInstanceOf(Decision.Appended.class);
        assertThat(decide(new ChangeFeed(ID, settings(ADDRESS, 15)), after(register(ADDRESS))))
                .isEqualTo(Decision.nothing());
        assertRefused(
                decide(new ChangeFeed(ID, settings("https://other.example/", 15)), after(register(ADDRESS))),
                "conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://post.example/", "post.example", "https://", "file:///etc/passwd"})
    void an_address_that_cannot_be_asked_is_refused(String address) {
        assertRefused(decide(register(address), after()), "invalid");
    }

    @Test
    void a_feed_is_not_asked_all_the_time() {
        assertRefused(decide(new RegisterFeed(ID, settings(ADDRESS, 0)), after()), "invalid");
    }

    private static void assertRefused(Decision<FeedEvent> decision, String code) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.remedy()).isNotBlank();
        });
    }

    private Decision<FeedEvent> decide(FeedCommand command, FeedState state) {
        return decider.decide(command, state, NOW);
    }

    private FeedState after(FeedCommand... commands) {
        FeedState state = decider.initial();
        for (FeedCommand command : commands) {
            if (decide(command, state) instanceof Decision.Appended<FeedEvent> appended) {
                for (FeedEvent event : appended.events()) {
                    state = decider.evolve(state, event);
                }
            }
        }
        return state;
    }

    private static RegisterFeed register(String address) {
        return new RegisterFeed(FeedAddress.feedId(address), settings(address, 15));
    }

    private static FeedSettings settings(String address, int minutes) {
        return new FeedSettings(address, null, Duration.ofMinutes(minutes));
    }
}
