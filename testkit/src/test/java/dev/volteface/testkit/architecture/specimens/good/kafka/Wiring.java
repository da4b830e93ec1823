package dev.volteface.testkit.architecture.specimens.good.kafka;

import dev.volteface.testkit.architecture.specimens.good.tolls.kafka.TollTopics;

/** The wiring of the whole service may know its adapters. */
class Wiring {
    final TollTopics tolls = new TollTopics();
}
