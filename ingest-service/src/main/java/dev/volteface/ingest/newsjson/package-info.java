/** News as JSON (minimal, schema.org, ninjs): reads an object, returns what it says of title, outlet, authors, date and text. */
@NullMarked
package dev.volteface.ingest.newsjson;

import org.jspecify.annotations.NullMarked;
