package dev.volteface.log.projecting;

/** Where a record stands in the log. */
public record Place(String topic, int partition, long offset) {}
