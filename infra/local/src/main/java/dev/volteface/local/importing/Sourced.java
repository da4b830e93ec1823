package dev.volteface.local.importing;

/** A document and the import source that it belongs to; both together are its identity. */
public record Sourced(String source, Document document) {}
