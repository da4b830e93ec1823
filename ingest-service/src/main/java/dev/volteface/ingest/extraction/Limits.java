package dev.volteface.ingest.extraction;

/**
 * How much of a document is taken.
 *
 * @param documentBytes the largest document
 * @param bodyCharacters the longest article body, in UTF-16 units
 */
public record Limits(int documentBytes, int bodyCharacters) {

    /** 50 MB a document; 2 MB of text an article, which leaves room in a message of 8 MB once sealed. */
    public static final Limits DEFAULT = new Limits(50 * 1024 * 1024, 2 * 1024 * 1024);
}
