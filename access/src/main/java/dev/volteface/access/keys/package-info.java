/** API keys: reads the Authorization header and the file of hashed keys, lets a call pass with its actor or refuses it. */
@NullMarked
package dev.volteface.access.keys;

import org.jspecify.annotations.NullMarked;
