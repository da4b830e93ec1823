package dev.volteface.testkit.architecture.specimens.leaning.tolls.kafka;

public class TollTopics {}
