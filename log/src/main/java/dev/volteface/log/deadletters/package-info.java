/** Keeps a record that can't be processed, and those behind it with the same key, until it is retried. Appends to the source's dead-letter topic. */
@NullMarked
package dev.volteface.log.deadletters;

import org.jspecify.annotations.NullMarked;
