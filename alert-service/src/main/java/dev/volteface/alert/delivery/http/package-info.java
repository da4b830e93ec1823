/** Sends alerts as webhooks: reads a delivery, posts it signed, and returns what came of it as a command to the alerts stream. */
@NullMarked
package dev.volteface.alert.delivery.http;

import org.jspecify.annotations.NullMarked;
