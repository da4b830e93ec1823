/** Acceptance tests: a document comes in, a minister turns, somebody hears of it, once. */
@NullMarked
package dev.volteface.endtoend;

import org.jspecify.annotations.NullMarked;
