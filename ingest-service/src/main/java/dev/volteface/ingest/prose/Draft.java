package dev.volteface.ingest.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reader found in a document, before it is judged.
 *
 * @param uri what the document calls itself
 * @param url its canonical address
 * @param dates when it says it was published, as written, the most trusted first
 * @param language as it declares it
 * @param paragraphs its text without furniture
 */
public record Draft(
        @Nullable String uri,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        List<String> dates,
        @Nullable String language,
        List<String> paragraphs) {

    public Draft {
        authors = List.copyOf(authors);
        dates = List.copyOf(dates);
        paragraphs = List.copyOf(paragraphs);
    }
}
