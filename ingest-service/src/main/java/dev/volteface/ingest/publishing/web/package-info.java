/** The REST interface by which documents come in and articles go out of use. */
@NullMarked
package dev.volteface.ingest.publishing.web;

import org.jspecify.annotations.NullMarked;
