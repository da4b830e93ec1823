/** Records that could not be processed: listed, retried, resolved. Key: as the source's. */
@NullMarked
package dev.volteface.contracts.deadletter;

import org.jspecify.annotations.NullMarked;
