/** Reads the statements stream, keeps the evidence of each holder and topic, appends the positions stream, in Kafka transactions. */
@NullMarked
package dev.volteface.alert.positions.kafka;

import org.jspecify.annotations.NullMarked;
