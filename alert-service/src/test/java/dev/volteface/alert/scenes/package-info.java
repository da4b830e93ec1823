/** Invented people, and what they say of an invented toll. */
@NullMarked
package dev.volteface.alert.scenes;

import org.jspecify.annotations.NullMarked;
