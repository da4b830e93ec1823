/** What every Kafka Streams application of ours shares: its settings, its JSON stores, and how it lives and dies. */
@NullMarked
package dev.volteface.log.streams;

import org.jspecify.annotations.NullMarked;
