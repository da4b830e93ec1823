/** Sessions of browsers: reads a cookie, returns the API key behind it as the call's Authorization header. */
@NullMarked
package dev.volteface.desk.session;

import org.jspecify.annotations.NullMarked;
