/** Dates as people write them: reads date lines, datelines and the text around them, returns when it was published. */
@NullMarked
package dev.volteface.ingest.dates;

import org.jspecify.annotations.NullMarked;
