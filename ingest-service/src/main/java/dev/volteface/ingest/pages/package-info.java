/** HTML pages: reads markup, returns what it says of title, outlet, authors, date and text. */
@NullMarked
package dev.volteface.ingest.pages;

import org.jspecify.annotations.NullMarked;
