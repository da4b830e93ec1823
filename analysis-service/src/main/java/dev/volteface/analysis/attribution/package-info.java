/** Finds who said what; reads an article's clean text and the speaker book, returns statements and learned roles. */
@NullMarked
package dev.volteface.analysis.attribution;

import org.jspecify.annotations.NullMarked;
