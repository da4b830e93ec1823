/** Runs a decider on the partition that owns its key: reads commands, appends events and a reply in one transaction. */
@NullMarked
package dev.volteface.log.deciding.kafka;

import org.jspecify.annotations.NullMarked;
