/** Fills MongoDB views from the log: reads streams, writes documents and, last, how far it has read. */
@NullMarked
package dev.volteface.log.projecting;

import org.jspecify.annotations.NullMarked;
