package dev.volteface.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    /** The example that the authors of Standard Webhooks give for their libraries. */
    private final Receiver receiver = new Receiver(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

    private final byte[] body = "{\"test\": 2432232314}".getBytes(UTF_8);

    @Test
    void a_good_signature_is_taken_and_a_repeat_counted_once() {
        String good = "v1,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

        assertThat(receiver.hear("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", good, body))
                .isTrue();
        assertThat(receiver.hear("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", good, body))
                .isTrue();
        assertThat(receiver.messages()).isEqualTo(1);
    }

    @Test
    void a_wrong_or_missing_signature_is_refused() {
        assertThat(receiver.hear("msg_1", "1614265330", "v1,AAAA", body)).isFalse();
        assertThat(receiver.hear("msg_1", "1614265330", null, body)).isFalse();
        assertThat(receiver.messages()).isZero();
    }

    @Test
    void the_secret_reads_as_subscriptions_take_it() {
        assertThat(receiver.secret()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }
}
