/** Health: reads what each part of a service says of itself, returns up or what is wrong. */
@NullMarked
package dev.volteface.access.health;

import org.jspecify.annotations.NullMarked;
