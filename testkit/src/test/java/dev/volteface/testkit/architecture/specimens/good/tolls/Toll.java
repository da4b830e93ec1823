package dev.volteface.testkit.architecture.specimens.good.tolls;

import java.time.Instant;

/** What a core should be: it takes its time as an argument. */
public record Toll(Instant paid) {}
