package dev.volteface.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.topics.TopicSetup;
import dev.volteface.testkit.guarantees.NeverAlertedTwice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The path through real topics, four partitions each, and two instances of every service. */
class ThroughKafkaTest {

    private static final int ORDERS = 12;

    @TempDir
    Path folder;

    static Stream<List<Integer>> twelveOrders() {
        Random random = new Random(20170721);
        return IntStream.range(0, ORDERS).mapToObj(unused -> {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(order, random);
            return order;
        });
    }

    @ParameterizedTest
    @MethodSource("twelveOrders")
    void five_articles_in_any_order_give_one_alert_and_the_positions_of_the_pure_core(List<Integer> order) {
        Corpus real = Corpus.real();
        assumeThat(real)
                .as("the five real articles are not part of the project and not beside it: skipped")
                .isNotNull();
        Corpus corpus = Objects.requireNonNull(real);

        endsLikeThePureCore(corpus, order.stream().map(corpus.articles()::get).toList());
    }

    @Test
    void the_invented_corpus_gives_one_alert_and_the_positions_of_the_pure_core() {
        Corpus corpus = Corpus.invented();

        endsLikeThePureCore(corpus, corpus.articles());
    }

    private void endsLikeThePureCore(Corpus corpus, List<Path> order) {
        Installation pure = new Installation(corpus);
        order.forEach(file -> pure.take(Corpus.read(file)));
        NeverAlertedTwice neverTwice = new NeverAlertedTwice();
        try (Subscriber history = new Subscriber();
                Subscriber news = new Subscriber();
                InProcessStack stack = new InProcessStack(folder, 2)) {
            stack.analysis().define(corpus);
            stack.alert().subscribe("history", history, true);
            stack.alert().subscribe("news", news, false);
            submit(stack, order);
            submit(stack, order);

            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(Positions.of(stack.alert())).isEqualTo(Positions.of(pure)));
            await().atMost(Duration.ofSeconds(30)).until(() -> history.alerts() > 0);

            history.deliveries().forEach(neverTwice::observe);
            neverTwice.assertKept();
            assertThat(history.alerts()).isEqualTo(1);
            assertThat(news.alerts()).isZero();
            topicsAreAsTheyMustBe(stack);
        }
    }

    /** To both instances at once: the second copy of each document must change nothing. */
    private static void submit(InProcessStack stack, List<Path> order) {
        for (Path file : order) {
            String path = "/api/articles?source=test&path=" + file.getFileName();
            List<Integer> statuses = IntStream.of(0, 1)
                    .parallel()
                    .mapToObj(instance -> stack.ingest(instance)
                            .post(path, mediaType(file), Corpus.bytes(file))
                            .status())
                    .toList();
            assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(200, 201));
        }
    }

    private static String mediaType(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".html") ? "text/html" : name.endsWith(".json") ? "application/json" : "text/plain";
    }

    private static void topicsAreAsTheyMustBe(InProcessStack stack) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            assertThat(new TopicSetup(admin, 4, -1).differences(Topics.all())).isEmpty();
        }
    }
}
