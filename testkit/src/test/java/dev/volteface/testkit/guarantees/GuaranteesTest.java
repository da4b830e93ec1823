package dev.volteface.testkit.guarantees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.volteface.contracts.wire.Envelope;
import dev.volteface.testkit.fixtures.Fixtures;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuaranteesTest {

    @Test
    void at_least_once_is_kept_when_all_that_was_promised_is_seen_however_often() {
        AtLeastOnce guarantee = new AtLeastOnce();
        guarantee.promise("a-1");
        guarantee.observe(Fixtures.recorded("a-1", 1, "event"));
        guarantee.observe("a-1");
        guarantee.observe("a-2");
        guarantee.promise("a-2");

        assertThat(guarantee.verdict()).isEqualTo(new Verdict.Kept());
    }

    @Test
    void at_least_once_is_broken_by_what_was_promised_and_never_seen() {
        AtLeastOnce guarantee = new AtLeastOnce();
        guarantee.promise("a-1");
        guarantee.observe("a-2");

        assertThat(guarantee.verdict()).isEqualTo(new Verdict.Broken("1 promised but never seen: [a-1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3", "1 2 2 3", "1 2 3 2 3", "1 2 1 2 3"})
    void per_key_order_may_go_back(String versions) {
        assertThat(order(versions).verdict()).isEqualTo(new Verdict.Kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1 3", "1 3 2", "1 2 3 1 3"})
    void per_key_order_may_not_skip(String versions) {
        assertThat(order(versions).verdict()).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void per_key_order_is_kept_key_by_key() {
        PerKeyOrder guarantee = new PerKeyOrder();
        guarantee.observe(Fixtures.recorded("a-1", 1, "event"));
        guarantee.observe(Fixtures.recorded("a-2", 1, "event"));
        guarantee.observe(Fixtures.recorded("a-1", 2, "event"));

        assertThat(guarantee.verdict()).isEqualTo(new Verdict.Kept());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guarantee.observe(unversioned()))
                .withMessageContaining("end in @ and its version");
    }

    @Test
    void a_replay_may_say_what_was_said_before() {
        SilentReplay guarantee = new SilentReplay();
        guarantee.observe("first");
        guarantee.replayBegins();
        guarantee.observe("first");
        guarantee.replayEnds();
        guarantee.observe("second");

        assertThat(guarantee.verdict()).isEqualTo(new Verdict.Kept());
    }

    @Test
    void a_replay_that_says_something_new_is_not_silent() {
        SilentReplay guarantee = new SilentReplay();
        guarantee.replayBegins();
        guarantee.observe(Fixtures.recorded("a-1", 1, "event"));

        assertThat(guarantee.verdict())
                .isEqualTo(new Verdict.Broken("/volteface/testkit#a-1@1 came out for the first time during a replay"));
    }

    @Test
    void the_same_delivery_sent_again_under_its_key_is_one_alert() {
        NeverAlertedTwice guarantee = new NeverAlertedTwice();
        guarantee.observe(new Delivery("msg-1", "desk", "c-1", 1));
        guarantee.observe(new Delivery("msg-1", "desk", "c-1", 1));
        guarantee.observe(new Delivery("msg-2", "desk", "c-1", 2));
        guarantee.observe(new Delivery("msg-3", "other", "c-1", 1));

        assertThatCode(guarantee::assertKept).doesNotThrowAnyException();
    }

    @Test
    void one_change_told_under_two_keys_is_two_alerts() {
        NeverAlertedTwice guarantee = new NeverAlertedTwice();
        guarantee.observe(new Delivery("msg-1", "desk", "c-1", 1));
        guarantee.observe(new Delivery("msg-2", "desk", "c-1", 1));

        assertThatThrownBy(guarantee::assertKept)
                .isInstanceOf(AssertionError.class)
                .hasMessage("NeverAlertedTwice is broken: desk was told of c-1 under msg-1 and again under msg-2");
    }

    @Test
    void one_change_raised_twice_for_one_subscription_is_two_alerts() {
        NeverAlertedTwice guarantee = new NeverAlertedTwice();
        guarantee.observe(Fixtures.aChange().raisedFor("desk", "al-1"));
        assertThat(guarantee.verdict()).isEqualTo(new Verdict.Kept());

        guarantee.observe(Fixtures.aChange().raisedFor("desk", "al-2"));
        assertThat(guarantee.verdict()).isInstanceOf(Verdict.Broken.class);
    }

    private static PerKeyOrder order(String versions) {
        PerKeyOrder guarantee = new PerKeyOrder();
        Arrays.stream(versions.split(" ")).mapToLong(Long::parseLong).forEach(v -> guarantee.observe("a-1", v));
        return guarantee;
    }

    private static Envelope<String> unversioned() {
        return new Envelope<>("drawn", "/s", "a-1", Fixtures.RECORDED, "x", Fixtures.RECORDED, null, "event");
    }
}
