/** What runs in alert-service on Kafka: puts the topologies of the capabilities together and starts them. */
@NullMarked
package dev.volteface.alert.kafka;

import org.jspecify.annotations.NullMarked;
