/** Reads commands and the positions stream, appends the streams of subscriptions and alerts, and hands out what is due, in Kafka transactions. */
@NullMarked
package dev.volteface.alert.inbox.kafka;

import org.jspecify.annotations.NullMarked;
