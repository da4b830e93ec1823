/** What is remembered between polls. Losing it costs a poll, never a fact. */
@NullMarked
package dev.volteface.ingest.polling.mongo;

import org.jspecify.annotations.NullMarked;
