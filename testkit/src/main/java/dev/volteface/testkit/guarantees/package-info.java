/** What the whole promises, as objects: fed with what was observed, each answers with a verdict. */
@NullMarked
package dev.volteface.testkit.guarantees;

import org.jspecify.annotations.NullMarked;
