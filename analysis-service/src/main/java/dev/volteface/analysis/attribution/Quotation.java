package dev.volteface.analysis.attribution;

/**
 * Words between quotation marks.
 *
 * @param start of the opening mark
 * @param end after the closing mark, or where the words end if none closes them
 * @param inner first character within
 * @param innerEnd after the last character within
 * @param runsOn whether the next paragraph continues it
 */
record Quotation(int start, int end, int inner, int innerEnd, boolean runsOn) {}
