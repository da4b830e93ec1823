package dev.volteface.testkit.architecture.specimens.good.tolls.kafka;

import dev.volteface.testkit.architecture.specimens.good.tolls.Toll;
import java.time.Instant;
import org.apache.kafka.common.TopicPartition;

/** What an adapter may do. */
public class TollTopics {
    final TopicPartition place = new TopicPartition("tolls", 0);

    Toll now() {
        return new Toll(Instant.now());
    }
}
