/** The kill harness: starts processes, kills them in mid-work, starts them again, and asks what was lost. */
@NullMarked
package dev.volteface.testkit.killing;

import org.jspecify.annotations.NullMarked;
