/** The topology under test, without a broker. */
@NullMarked
package dev.volteface.alert.kafka;

import org.jspecify.annotations.NullMarked;
