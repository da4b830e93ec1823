/** Rules that a service's compiled classes must keep; reads class files, fails with what breaks a rule. */
@NullMarked
package dev.volteface.testkit.architecture;

import org.jspecify.annotations.NullMarked;
