package dev.volteface.local.analysing;

import dev.volteface.ingest.extraction.Extracted.Unusable;

/** An input that could not be used: which, what is wrong with it, and what to do. */
public record Fault(String file, String detail, String remedy) {

    static Fault of(String file, Unusable unusable) {
        return new Fault(file, unusable.detail(), unusable.remedy());
    }
}
