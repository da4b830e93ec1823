package dev.volteface.endtoend;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same suite on the real servers, where a Docker engine is at hand; skipped where there is none. */
@Testcontainers(disabledWithoutDocker = true)
class ContainersTest {

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.1.1");

    @Container
    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0.15");

    @TempDir
    Path folder;

    @Test
    void the_invented_corpus_gives_one_alert_and_the_positions_of_the_pure_core() {
        Corpus corpus = Corpus.invented();
        try (InProcessStack stack =
                InProcessStack.on(folder, 2, KAFKA.getBootstrapServers(), MONGO.getConnectionString())) {
            WholePath.endsLikeThePureCore(stack, corpus, corpus.articles());
        }
    }
}
