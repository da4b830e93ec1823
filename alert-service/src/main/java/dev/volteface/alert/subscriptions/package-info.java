/** Who wants to hear of what: reads subscription commands, returns subscription events. Pure. */
@NullMarked
package dev.volteface.alert.subscriptions;

import org.jspecify.annotations.NullMarked;
