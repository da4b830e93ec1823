/** Time for tests: a clock that moves only when it is told to. */
@NullMarked
package dev.volteface.testkit.clock;

import org.jspecify.annotations.NullMarked;
