/** The sender under test, against a receiver on this machine. */
@NullMarked
package dev.volteface.alert.delivery.http;

import org.jspecify.annotations.NullMarked;
