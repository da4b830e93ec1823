/** The life of a subscription's alerts: reads alert commands, returns alert events. Pure. */
@NullMarked
package dev.volteface.alert.inbox;

import org.jspecify.annotations.NullMarked;
