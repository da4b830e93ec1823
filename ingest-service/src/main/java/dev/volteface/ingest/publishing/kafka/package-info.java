/** Decides commands to articles and feeds on the partitions that own them; appends the articles and feeds streams. */
@NullMarked
package dev.volteface.ingest.publishing.kafka;

import org.jspecify.annotations.NullMarked;
