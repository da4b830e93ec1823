/** Events as Kafka records and back: CloudEvents 1.0, Kafka protocol binding, binary content mode, JSON data. */
@NullMarked
package dev.volteface.log.events;

import org.jspecify.annotations.NullMarked;
