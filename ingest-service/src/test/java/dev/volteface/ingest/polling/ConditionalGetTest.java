package dev.volteface.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.ingest.polling.ConditionalGet.Outcome;
import dev.volteface.ingest.polling.ConditionalGet.Outcome.Changed;
import dev.volteface.ingest.polling.ConditionalGet.Outcome.Failed;
import dev.volteface.ingest.polling.ConditionalGet.Outcome.Gone;
import dev.volteface.ingest.polling.ConditionalGet.Outcome.Unchanged;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionalGetTest {

    private static final byte[] BODY = {1, 2, 3};
    private static final byte[] OTHER = {4};

    @Test
    void the_first_answer_is_history_and_the_second_is_news() {
        Changed first = (Changed) ConditionalGet.FIRST.after(200, "\"1\"", null, BODY);
        Changed second = (Changed) first.next().after(200, "\"2\"", null, OTHER);

        assertThat(first.first()).isTrue();
        assertThat(second.first()).isFalse();
    }

    @Test
    void validators_are_sent_back_as_they_came() {
        ConditionalGet asked = ((Changed) ConditionalGet.FIRST.after(200, "\"1\"", "yesterday", BODY)).next();

        assertThat(ConditionalGet.FIRST.headers()).isEmpty();
        assertThat(asked.headers()).isEqualTo(Map.of("If-None-Match", "\"1\"", "If-Modified-Since", "yesterday"));
    }

    @Test
    void an_unchanged_body_is_unchanged_whatever_its_validators_say() {
        ConditionalGet asked = ((Changed) ConditionalGet.FIRST.after(200, "\"1\"", null, BODY)).next();

        assertThat(asked.after(200, "\"2\"", null, BODY)).isInstanceOf(Unchanged.class);
        assertThat(asked.after(304, null, null, new byte[0])).isEqualTo(new Unchanged(asked));
    }

    @Test
    void a_feed_that_is_gone_differs_from_one_that_fails() {
        Outcome gone = ConditionalGet.FIRST.after(410, null, null, new byte[0]);
        Outcome failed = ConditionalGet.FIRST.after(503, null, null, new byte[0]);

        assertThat(gone).isInstanceOf(Gone.class);
        assertThat(failed)
                .isInstanceOfSatisfying(
                        Failed.class, no -> assertThat(no.reason()).contains("503"));
    }
}
