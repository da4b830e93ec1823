package dev.volteface.ingest.extraction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Documents and what becomes of them. */
final class Given {

    private Given() {}

    static Document document(byte[] bytes, @Nullable String mediaType) {
        return new Document(bytes, mediaType, null, "tests", "one", null, null, false, LocalDate.of(2024, 6, 30));
    }

    static Document document(String text, @Nullable String mediaType) {
        return document(text.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    static CleanArticle article(String text, @Nullable String mediaType) {
        return article(document(text, mediaType));
    }

    static CleanArticle article(Document document) {
        return switch (Extraction.extract(document)) {
            case Extracted.Clean clean -> clean.article();
            case Extracted.Unusable unusable -> throw new AssertionError(unusable.toString());
        };
    }

    static Extracted.Unusable refusal(byte[] bytes, @Nullable String mediaType) {
        return switch (Extraction.extract(document(bytes, mediaType))) {
            case Extracted.Clean clean -> throw new AssertionError("taken as " + clean);
            case Extracted.Unusable unusable -> unusable;
        };
    }

    static Extracted.Unusable refusal(String text, @Nullable String mediaType) {
        return refusal(text.getBytes(StandardCharsets.UTF_8), mediaType);
    }
}
