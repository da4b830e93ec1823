/** What a holder holds on a topic: reads statement events, returns evidence deltas, and folds all evidence of one holder and topic into a position and its changes. Pure. */
@NullMarked
package dev.volteface.alert.positions;

import org.jspecify.annotations.NullMarked;
