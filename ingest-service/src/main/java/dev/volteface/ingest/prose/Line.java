package dev.volteface.ingest.prose;

/**
 * One line of a page, in one piece and without odd blanks.
 *
 * @param text never empty
 * @param opens whether an empty line (or nothing) stands before it
 */
record Line(String text, boolean opens) {

    int words() {
        return Words.count(text);
    }
}
