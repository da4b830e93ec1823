/** The stream of topics and speakers that an installation knows. Key: topic id or speaker id. */
@NullMarked
package dev.volteface.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
