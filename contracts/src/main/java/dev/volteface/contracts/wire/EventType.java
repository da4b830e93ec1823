package dev.volteface.contracts.wire;

/**
 * A row of the table of wire names.
 *
 * @param name literal and versioned, such as {@code statement.made.v1}; never derived from a class
 * @param record today's shape of its data
 * @param topic on which it travels
 */
public record EventType(String name, Class<? extends Record> record, Topic topic) {}
