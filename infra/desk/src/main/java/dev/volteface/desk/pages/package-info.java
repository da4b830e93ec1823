/** The pages: reads what the services hold, returns it in words and HTML. */
@NullMarked
package dev.volteface.desk.pages;

import org.jspecify.annotations.NullMarked;
