/** What must come out, worked out from the inputs alone and without the services' code. */
@NullMarked
package dev.volteface.testkit.checking;

import org.jspecify.annotations.NullMarked;
