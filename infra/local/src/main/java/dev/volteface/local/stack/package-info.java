/** The whole stack on one machine. It reads options and returns broker, database, services and desk, running. */
@NullMarked
package dev.volteface.local.stack;

import org.jspecify.annotations.NullMarked;
