/** How events travel: literal versioned names, CloudEvents headers, JSON, upcasters and the table of topics. */
@NullMarked
package dev.volteface.contracts.wire;

import org.jspecify.annotations.NullMarked;
