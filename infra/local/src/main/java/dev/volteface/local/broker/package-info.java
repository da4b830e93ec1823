/** The embedded Kafka broker. It reads a folder and a port and returns a running broker. */
@NullMarked
package dev.volteface.local.broker;

import org.jspecify.annotations.NullMarked;
