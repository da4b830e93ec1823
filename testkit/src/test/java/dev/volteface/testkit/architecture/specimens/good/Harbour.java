package dev.volteface.testkit.architecture.specimens.good;

import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Harbour {
    final TopicPartition place = new TopicPartition("tolls", 0);
}
