/** Web addresses: reads an address as written, returns its one normal form. */
@NullMarked
package dev.volteface.ingest.addresses;

import org.jspecify.annotations.NullMarked;
