package dev.volteface.log.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.erasure.Sealing;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every key store must do, and what sealing with its keys must give. */
abstract class KeyStoreContract {

    private static final String SUBJECT = "article:a-1";

    /** The store under test, opened once more: all that this returns share the same keys. */
    abstract KeyStore open();

    @Test
    void a_subject_has_one_key_of_64_bytes() {
        byte[] key = open().keyFor(SUBJECT);

        assertThat(key).hasSize(64).isEqualTo(open().keyFor(SUBJECT));
        assertThat(open().existing(SUBJECT)).contains(key);
        assertThat(open().keyFor("article:a-2")).isNotEqualTo(key);
    }

    @Test
    void asking_for_an_existing_key_makes_none() {
        assertThat(open().existing(SUBJECT)).isEmpty();
        assertThat(open().isDropped(SUBJECT)).isFalse();
        assertThat(open().existing(SUBJECT)).isEmpty();
    }

    @Test
    void a_key_handed_out_is_a_copy() {
        byte[] key = open().keyFor(SUBJECT);
        key[0]++;

        assertThat(open().keyFor(SUBJECT)).isNotEqualTo(key);
    }

    @Test
    void many_who_make_one_key_at_once_get_the_same() throws Exception {
        for (int round = 0; round < 20; round++) {
            assertThat(keysOfRacers("article:r-" + round)).hasSize(1);
        }
    }

    @Test
    void a_dropped_key_stays_dropped() {
        KeyStore store = open();
        store.keyFor(SUBJECT);

        assertThat(store.drop(SUBJECT)).isTrue();

        for (KeyStore any : List.of(store, open())) {
            assertThat(any.isDropped(SUBJECT)).isTrue();
            assertThat(any.existing(SUBJECT)).isEmpty();
            assertThatThrownBy(() -> any.keyFor(SUBJECT))
                    .isInstanceOf(SubjectErased.class)
                    .hasMessageContaining(SUBJECT);
            assertThat(any.drop(SUBJECT)).isFalse();
        }
    }

    @Test
    void a_subject_can_be_dropped_before_it_has_a_key() {
        assertThat(open().drop(SUBJECT)).isFalse();
        assertThat(open().isDropped(SUBJECT)).isTrue();
        assertThatThrownBy(() -> open().keyFor(SUBJECT)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void dropping_one_subject_leaves_the_others() {
        byte[] other = open().keyFor("article:a-2");
        open().keyFor(SUBJECT);

        open().drop(SUBJECT);

        assertThat(open().existing("article:a-2")).contains(other);
    }

    @Test
    void sealed_text_opens_and_shows_nothing() {
        Sealing keys = new Keys(open());
        Sealed closed = keys.seal(SUBJECT, "“Überfahrt” costs 2 crowns");

        assertThat(new Keys(open()).open(closed)).contains("“Überfahrt” costs 2 crowns");
        assertThat(closed.text()).doesNotContain("crowns");
        assertThat(keys.open(keys.seal(SUBJECT, ""))).contains("");
    }

    @Test
    void equal_text_of_one_subject_is_sealed_equally_and_of_two_differently() {
        Sealing keys = new Keys(open());

        assertThat(keys.seal(SUBJECT, "words")).isEqualTo(new Keys(open()).seal(SUBJECT, "words"));
        assertThat(keys.seal(SUBJECT, "words").text())
                .isNotEqualTo(keys.seal("article:a-2", "words").text());
    }

    @Test
    void text_does_not_open_as_anothers() {
        Sealing keys = new Keys(open());
        Sealed closed = keys.seal(SUBJECT, "words");
        keys.seal("article:a-2", "words");

        assertThatIllegalStateException()
                .isThrownBy(() -> keys.open(new Sealed("article:a-2", closed.text())))
                .withMessageContaining("article:a-2");
    }

    @Test
    void erased_text_opens_to_nothing_and_no_more_can_be_sealed() {
        Sealing keys = new Keys(open());
        Sealed closed = keys.seal(SUBJECT, "words");

        assertThat(keys.erase(SUBJECT)).isTrue();

        assertThat(new Keys(open()).open(closed)).isEmpty();
        assertThat(keys.isErased(SUBJECT)).isTrue();
        assertThatThrownBy(() -> keys.seal(SUBJECT, "words")).isInstanceOf(SubjectErased.class);
    }

    private Set<String> keysOfRacers(String subject) throws Exception {
        int racers = 6;
        CyclicBarrier start = new CyclicBarrier(racers);
        Callable<String> racer = () -> {
            KeyStore own = open();
            start.await();
            return HexFormat.of().formatHex(own.keyFor(subject));
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(racers)) {
            List<Future<String>> keys = threads.invokeAll(
                    IntStream.range(0, racers).mapToObj(unused -> racer).toList());
            return keys.stream().map(Future::resultNow).collect(Collectors.toSet());
        }
    }
}
