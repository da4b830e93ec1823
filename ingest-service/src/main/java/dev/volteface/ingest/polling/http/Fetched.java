package dev.volteface.ingest.polling.http;

import org.jspecify.annotations.Nullable;

/** An answer of a server; the body is empty where there is none. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Fetched(
        int status,
        byte[] body,
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String lastModified) {}
