package dev.volteface.log.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract itself under test: a store that honours nothing must fail it. */
class KeyStoreContractTest {

    @Test
    void a_store_that_honours_nothing_fails_and_no_test_is_skipped() {
        TestExecutionSummary summary = run(Forgetful.class);

        List<String> failed = summary.getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName().replace("()", ""))
                .toList();
        assertThat(summary.getTestsSkippedCount() + summary.getTestsAbortedCount())
                .isZero();
        assertThat(failed)
                .contains(
                        "a_subject_has_one_key_of_64_bytes",
                        "many_who_make_one_key_at_once_get_the_same",
                        "a_dropped_key_stays_dropped",
                        "a_subject_can_be_dropped_before_it_has_a_key",
                        "dropping_one_subject_leaves_the_others",
                        "sealed_text_opens_and_shows_nothing",
                        "equal_text_of_one_subject_is_sealed_equally_and_of_two_differently",
                        "text_does_not_open_as_anothers",
                        "erased_text_opens_to_nothing_and_no_more_can_be_sealed");
    }

    private static TestExecutionSummary run(Class<?> suite) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    /** Draws another key each time, and knows of none afterwards. */
    static final class Forgetful extends KeyStoreContract implements KeyStore {

        private final SecureRandom random = new SecureRandom();

        @Override
        KeyStore open() {
            return this;
        }

        @Override
        public byte[] keyFor(String subject) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            return key;
        }

        @Override
        public Optional<byte[]> existing(String subject) {
            return Optional.empty();
        }

        @Override
        public boolean drop(String subject) {
            return true;
        }

        @Override
        public boolean isDropped(String subject) {
            return false;
        }
    }
}
