package dev.volteface.testkit.architecture.specimens.trespassing.ferries.mongo;

import dev.volteface.testkit.architecture.specimens.trespassing.tolls.kafka.TollTopics;

class Ferries {
    final TollTopics foreign = new TollTopics();
}
