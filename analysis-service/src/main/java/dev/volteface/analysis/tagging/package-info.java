/**
 * The pipeline of analysis: an article and a catalogue in, statements with tags out, and what differs from last time.
 * Pure; the Kafka shell that reads articles and appends statements is the subpackage {@code kafka}.
 */
@NullMarked
package dev.volteface.analysis.tagging;

import org.jspecify.annotations.NullMarked;
