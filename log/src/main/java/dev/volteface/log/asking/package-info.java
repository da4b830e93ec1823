/** Asks the owner of a key: appends a command, waits for its reply. */
@NullMarked
package dev.volteface.log.asking;

import org.jspecify.annotations.NullMarked;
