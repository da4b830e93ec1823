package dev.volteface.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.volteface.testkit.checking.ExpectedIds;
import dev.volteface.testkit.guarantees.AtLeastOnce;
import dev.volteface.testkit.guarantees.NeverAlertedTwice;
import dev.volteface.testkit.killing.Scenario;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every process of the local stack is killed while articles come in; nothing is lost, doubled or told twice. */
class KillingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Which process dies after how many articles. */
    private static final Map<Integer, String> KILLS =
            Map.of(3, "ingest-1", 6, "analysis-1", 9, "alert-1", 11, "desk-1");

    @TempDir
    Path folder;

    private final Corpus corpus = Corpus.invented();
    private final NeverAlertedTwice neverTwice = new NeverAlertedTwice();
    private final AtLeastOnce nothingLost = new AtLeastOnce();

    @Test
    void killing_each_process_in_mid_import_loses_nothing_doubles_nothing_and_alerts_once() {
        assumeThat(LocalStack.isBuilt())
                .as("the launcher's distribution is not built: run “mvn verify”, not “mvn test”; skipped")
                .isTrue();
        try (Subscriber subscriber = new Subscriber();
                LocalStack stack = new LocalStack(folder)) {
            stack.rest().define(corpus);
            stack.rest().subscribe("history", subscriber, true);
            AtomicInteger taken = new AtomicInteger();

            Scenario.named("the launcher, and with it broker, database and all services, dies in mid-import")
                    .kill(stack.launcher())
                    .when(() -> taken.get() >= 13)
                    .during(() -> importAll(stack, taken))
                    .then(() -> endsLikeThePureCore(stack, subscriber));

            importAll(stack, new AtomicInteger(100));
            endsLikeThePureCore(stack, subscriber);
        }
    }

    private void importAll(LocalStack stack, AtomicInteger taken) {
        for (Path file : corpus.articles()) {
            String killed = KILLS.get(taken.get());
            if (killed != null) {
                stack.kill(killed);
            }
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .until(() -> accepted(stack, file));
            nothingLost.promise(idOf(file));
            taken.incrementAndGet();
        }
    }

    private static boolean accepted(LocalStack stack, Path file) {
        Rest.Answer answer = stack.rest()
                .post(
                        "/api/articles?source=test&path=" + file.getFileName(),
                        Corpus.mediaType(file),
                        Corpus.bytes(file));
        return answer.status() == 200 || answer.status() == 201;
    }

    private static String idOf(Path file) {
        return Corpus.read(file).articleId();
    }

    private void endsLikeThePureCore(LocalStack stack, Subscriber subscriber) {
        Installation pure = new Installation(corpus);
        corpus.articles().forEach(file -> pure.take(Corpus.read(file)));

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(() -> {
                    assertThat(statements(stack)).isEqualTo(statements(pure));
                    assertThat(Positions.of(stack.rest())).isEqualTo(Positions.of(pure));
                });
        await().atMost(PATIENCE).until(() -> subscriber.alerts() > 0);

        stack.rest()
                .get("/api/articles?limit=1000")
                .json()
                .valueStream()
                .forEach(article -> nothingLost.observe(article.path("id").asString()));
        subscriber.deliveries().forEach(neverTwice::observe);
        nothingLost.assertKept();
        neverTwice.assertKept();
        assertThat(subscriber.alerts()).isEqualTo(1);
        assertThat(stack.rest().get("/api/dead-letters").json()).isEmpty();
    }

    private static Set<String> statements(LocalStack stack) {
        return stack.rest()
                .get("/api/statements?limit=10000")
                .json()
                .valueStream()
                .map(s -> s.path("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Worked out from the words alone, by other code than the services'. */
    private static Set<String> statements(Installation pure) {
        List<String> ids = pure.path().articles().stream()
                .flatMap(a -> a.statements().stream())
                .map(s -> s.statement().id())
                .toList();
        Set<String> expected = pure.path().articles().stream()
                .flatMap(a -> a.statements().stream())
                .flatMap(s -> java.util.stream.IntStream.range(0, 4)
                        .mapToObj(n -> ExpectedIds.statementId(
                                s.statement().article().articleId(),
                                pure.keys().open(s.statement().words()).orElseThrow(),
                                n)))
                .collect(Collectors.toSet());
        assertThat(expected).containsAll(ids);
        return new TreeSet<>(ids);
    }
}
