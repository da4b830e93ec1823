/** Who is calling: reads the attribute that the key check leaves on a request, returns the actor's name. */
@NullMarked
package dev.volteface.access;

import org.jspecify.annotations.NullMarked;
