package dev.volteface.ingest.pages;

import dev.volteface.ingest.markup.Blocks;
import dev.volteface.ingest.prose.TextPage;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a page's article. */
final class PageText {

    private PageText() {}

    static List<String> of(Document page, @Nullable String title) {
        Element body = page.body();
        Set<Element> furniture = Pruning.of(body);
        Weights weights = Weights.of(body, furniture);
        Element root = Root.of(body, weights);
        root.select("ul, ol, div, p").stream()
                .filter(element -> !element.equals(root) && weights.of(element).isLinkList())
                .forEach(furniture::add);
        return TextPage.withoutFurniture(Blocks.of(root, furniture), title);
    }
}
