/** Problems (RFC 9457): reads whatever went wrong in a call, returns one JSON shape with a remedy. */
@NullMarked
package dev.volteface.access.problem;

import org.jspecify.annotations.NullMarked;
