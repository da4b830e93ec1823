package dev.volteface.testkit.architecture.specimens.trespassing.tolls.kafka;

public class TollTopics {}
