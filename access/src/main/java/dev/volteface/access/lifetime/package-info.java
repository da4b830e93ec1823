/** Lifetime: reads the id of the process that started this one, and ends with it. */
@NullMarked
package dev.volteface.access.lifetime;

import org.jspecify.annotations.NullMarked;
