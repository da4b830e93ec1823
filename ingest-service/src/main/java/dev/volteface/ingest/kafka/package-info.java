/** What runs in ingest-service, wired: decides commands to articles and feeds, asks feeds that are due. */
@NullMarked
package dev.volteface.ingest.kafka;

import org.jspecify.annotations.NullMarked;
