/** How an alert leaves the house: reads a subscription's alerts, returns which are due, and their signed payloads. Pure. */
@NullMarked
package dev.volteface.alert.delivery;

import org.jspecify.annotations.NullMarked;
