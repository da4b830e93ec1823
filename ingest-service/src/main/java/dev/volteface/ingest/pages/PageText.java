package dev.volteface.ingest.pages;

import dev.volteface.ingest.markup.Blocks;
import dev.volteface.ingest.prose.TextPage;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a page's article. */
final class PageText {

    private static final double MOSTLY_LINKS = 0.6;

    private PageText() {}

    static List<String> of(Document page, @Nullable String title) {
        Element body = Pruning.of(page);
        body.select("h1").remove();
        Element root = Root.of(body);
        root.select("ul, ol, div, p").stream().filter(PageText::isLinkList).forEach(Element::remove);
        return TextPage.withoutFurniture(Blocks.of(root), title);
    }

    private static boolean isLinkList(Element element) {
        int all = element.text().length();
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.select("a").size() > 1 && links > all * MOSTLY_LINKS;
    }
}
