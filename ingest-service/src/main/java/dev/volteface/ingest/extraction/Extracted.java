package dev.volteface.ingest.extraction;

import org.jspecify.annotations.Nullable;

/** What became of a document. */
public sealed interface Extracted {

    /** It carries an article. */
    record Clean(String articleId, CleanArticle article) implements Extracted {}

    /**
     * It carries none, in the terms of an RFC 9457 problem.
     *
     * @param status of HTTP
     * @param code a stable word: {@code empty}, {@code too-large}, {@code binary}, {@code broken-json},
     *     {@code wrong-charset}, {@code no-text}, {@code unidentified}, {@code invalid}
     * @param field the part of the input concerned
     * @param detail what is wrong, and where
     * @param remedy what to send instead
     */
    record Unusable(int status, String code, @Nullable String field, String detail, String remedy)
            implements Extracted {}
}
