package dev.volteface.log.wiring;

/** Says that all topics exist: beans that read or write topics ask for it. */
public record TopicsReady(int topics) {}
