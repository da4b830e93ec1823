/** Word lists: reads plain-text resources, returns their lines. */
@NullMarked
package dev.volteface.ingest.wordlists;

import org.jspecify.annotations.NullMarked;
