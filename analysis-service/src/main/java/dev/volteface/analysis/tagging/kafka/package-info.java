/** Reads the articles stream, appends the statements stream and commands to the catalogue, in Kafka transactions. */
@NullMarked
package dev.volteface.analysis.tagging.kafka;

import org.jspecify.annotations.NullMarked;
