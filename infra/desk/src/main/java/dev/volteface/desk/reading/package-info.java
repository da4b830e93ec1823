/** Articles as people read them: reads a body and the spans of its statements, returns paragraphs of marked pieces. */
@NullMarked
package dev.volteface.desk.reading;

import org.jspecify.annotations.NullMarked;
