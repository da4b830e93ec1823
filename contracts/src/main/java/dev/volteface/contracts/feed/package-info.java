/** The stream of feeds: the sources that operators added. Key: feed id. */
@NullMarked
package dev.volteface.contracts.feed;

import org.jspecify.annotations.NullMarked;
