package dev.volteface.testkit.architecture.specimens.framework.tolls;

import org.apache.kafka.common.TopicPartition;

class Toll {
    final TopicPartition place = new TopicPartition("tolls", 0);
}
