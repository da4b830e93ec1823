/** Which changes are news: reads what was announced and what the evidence shows now, returns the position events that make up the difference. Pure. */
@NullMarked
package dev.volteface.alert.changes;

import org.jspecify.annotations.NullMarked;
