/** The stream of positions and their changes. Key: holder id and topic id. */
@NullMarked
package dev.volteface.contracts.position;

import org.jspecify.annotations.NullMarked;
