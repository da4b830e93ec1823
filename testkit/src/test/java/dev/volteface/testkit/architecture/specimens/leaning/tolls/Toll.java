package dev.volteface.testkit.architecture.specimens.leaning.tolls;

import dev.volteface.testkit.architecture.specimens.leaning.tolls.kafka.TollTopics;

class Toll {
    final TollTopics shell = new TollTopics();
}
