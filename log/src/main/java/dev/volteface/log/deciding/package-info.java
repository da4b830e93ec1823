/**
 * How a stream is decided: commands in, events or a refusal out, one key at a time. Pure; the Kafka shell that runs it
 * is the subpackage {@code kafka}.
 */
@NullMarked
package dev.volteface.log.deciding;

import org.jspecify.annotations.NullMarked;
