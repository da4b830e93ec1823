/** Stance: reads a statement and compiled topics, returns which topics it speaks to and on which side. */
@NullMarked
package dev.volteface.analysis.stance;

import org.jspecify.annotations.NullMarked;
