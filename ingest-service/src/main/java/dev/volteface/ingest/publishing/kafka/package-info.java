/** Asks the owner of an article: appends commands, waits for replies. */
@NullMarked
package dev.volteface.ingest.publishing.kafka;

import org.jspecify.annotations.NullMarked;
