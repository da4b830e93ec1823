package dev.volteface.ingest.decoding;

/** What a document is written in. */
public enum Kind {
    TEXT,
    HTML,
    JSON,
    JSON_LINES
}
