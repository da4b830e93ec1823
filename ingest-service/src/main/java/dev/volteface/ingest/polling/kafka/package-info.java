/** Says when a feed is due: on the partition that owns it, so that one instance asks. */
@NullMarked
package dev.volteface.ingest.polling.kafka;

import org.jspecify.annotations.NullMarked;
