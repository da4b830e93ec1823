/** alert-service: reads statements and commands, appends positions, subscriptions and alerts, and sends alerts out. */
@NullMarked
package dev.volteface.alert;

import org.jspecify.annotations.NullMarked;
