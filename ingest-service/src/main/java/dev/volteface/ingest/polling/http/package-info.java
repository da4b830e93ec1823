/** Asks servers: feeds by conditional GET, and the pages that their items link to. */
@NullMarked
package dev.volteface.ingest.polling.http;

import org.jspecify.annotations.NullMarked;
