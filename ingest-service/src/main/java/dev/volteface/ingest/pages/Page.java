package dev.volteface.ingest.pages;

import dev.volteface.ingest.prose.Draft;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page: what it says of itself first, then its text. */
public final class Page {

    private Page() {}

    /** @param uri where the page was found, against which its links are read */
    public static Draft read(String html, @Nullable String uri) {
        Document page = Jsoup.parse(html, uri == null ? "" : uri);
        Draft linked = LinkedData.of(page);
        Metadata metadata = new Metadata(page, linked);
        String title = metadata.title();
        List<String> body = PageText.of(page, title);
        return new Draft(
                null,
                metadata.address(),
                metadata.outlet(),
                title,
                metadata.authors(),
                metadata.dates(),
                metadata.language(),
                body.isEmpty() ? linked.paragraphs() : body);
    }
}
