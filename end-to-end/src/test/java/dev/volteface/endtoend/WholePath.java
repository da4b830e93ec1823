package dev.volteface.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.topics.TopicSetup;
import dev.volteface.testkit.guarantees.NeverAlertedTwice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;

/** The suite that every stack must pass, whatever broker and database it runs on. */
final class WholePath {

    private WholePath() {}

    /** Documents sent twice, to both instances at once, end in the positions of the pure core and in one alert. */
    static void endsLikeThePureCore(InProcessStack stack, Corpus corpus, List<Path> order) {
        Installation pure = new Installation(corpus);
        order.forEach(file -> pure.take(Corpus.read(file)));
        NeverAlertedTwice neverTwice = new NeverAlertedTwice();
        try (Subscriber history = new Subscriber();
                Subscriber news = new Subscriber()) {
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
                            .post(path, Corpus.mediaType(file), Corpus.bytes(file))
                            .status())
                    .toList();
            assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(200, 201));
        }
    }

    private static void topicsAreAsTheyMustBe(InProcessStack stack) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            assertThat(new TopicSetup(admin, 4, -1).differences(Topics.all())).isEmpty();
        }
    }
}
