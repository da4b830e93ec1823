/** The REST interface by which operators add and steer feeds. */
@NullMarked
package dev.volteface.ingest.feeds.web;

import org.jspecify.annotations.NullMarked;
