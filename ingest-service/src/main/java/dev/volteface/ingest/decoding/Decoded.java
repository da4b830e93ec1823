package dev.volteface.ingest.decoding;

import org.jspecify.annotations.Nullable;

/** What became of bytes. */
public sealed interface Decoded {

    /**
     * They are text.
     *
     * @param guessed whether the charset was neither declared nor UTF-8
     */
    record Characters(String text, Kind kind, boolean guessed) implements Decoded {}

    /** They are not, in the terms of a problem. */
    record Undecodable(int status, String code, @Nullable String field, String detail, String remedy)
            implements Decoded {}
}
