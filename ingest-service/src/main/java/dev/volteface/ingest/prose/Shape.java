package dev.volteface.ingest.prose;

/** What a line looks like by itself. */
enum Shape {
    /** Serves the page, not the article. */
    FURNITURE,
    /** Nothing of the article follows. */
    ENDING,
    /** Whose picture it is. */
    CREDIT,
    /** When it was published, and nothing else. */
    DATE,
    /** Who wrote it. */
    BYLINE,
    /** How a speaker addresses those present. */
    SALUTATION,
    /** A labelled turn of an interview. */
    TURN,
    /** One sentence or more. */
    PROSE,
    /** Anything else: headline, subhead, caption, link. */
    SHORT
}
