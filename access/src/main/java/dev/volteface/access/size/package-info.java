/** Size of requests: reads a request's length, refuses what is longer than the limit. */
@NullMarked
package dev.volteface.access.size;

import org.jspecify.annotations.NullMarked;
