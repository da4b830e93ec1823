/** Keeps the fold of a small stream in memory, in every instance: reads all partitions from the beginning, appends nothing. */
@NullMarked
package dev.volteface.log.following;

import org.jspecify.annotations.NullMarked;
