package dev.volteface.log.streams;

/**
 * A state and how many events made it.
 *
 * @param version events so far
 */
public record Versioned<S>(long version, S state) {}
