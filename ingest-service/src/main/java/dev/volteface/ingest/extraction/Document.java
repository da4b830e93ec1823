package dev.volteface.ingest.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document as it came.
 *
 * @param bytes its bytes, not decoded and not decompressed
 * @param mediaType what was declared of it, with its charset if any
 * @param uri what the sender calls it
 * @param importSource the import it came by
 * @param path where in that import it lay
 * @param outlet the outlet, where the sender knows it
 * @param feedId the feed it came from
 * @param history whether it is old news: an import, or a feed's first poll
 * @param received the day it came; no article is younger
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of 50 MB would serve nobody
public record Document(
        byte[] bytes,
        @Nullable String mediaType,
        @Nullable String uri,
        @Nullable String importSource,
        @Nullable String path,
        @Nullable String outlet,
        @Nullable String feedId,
        boolean history,
        LocalDate received) {}
