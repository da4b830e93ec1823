/** Which subscription a change is for: reads terms and a change, returns an alert raised, an alert corrected, or why neither. Pure. */
@NullMarked
package dev.volteface.alert.matching;

import org.jspecify.annotations.NullMarked;
