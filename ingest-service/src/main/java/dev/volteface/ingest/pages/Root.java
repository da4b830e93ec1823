package dev.volteface.ingest.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article: the one that says so, else the one whose own paragraphs have most text. */
final class Root {

    private static final List<String> DECLARED = List.of("[itemprop=articleBody]", "article", "[role=main]", "main");
    private static final int ENOUGH = 200;

    private Root() {}

    static Element of(Element body) {
        for (String selector : DECLARED) {
            Element longest = longest(body.select(selector));
            if (longest != null && textOfParagraphs(longest) >= ENOUGH) {
                return longest;
            }
        }
        return densest(body);
    }

    private static @Nullable Element longest(Elements elements) {
        return elements.stream()
                .max(Comparator.comparingInt(Root::textOfParagraphs))
                .orElse(null);
    }

    private static int textOfParagraphs(Element element) {
        return element.select("p, div").stream().mapToInt(Root::weight).sum();
    }

    /** Each paragraph gives its text to its parent, and half of it to the parent's parent (after Readability). */
    private static Element densest(Element body) {
        Map<Element, Integer> scores = new HashMap<>();
        for (Element paragraph : body.select("p, pre, blockquote, li, div")) {
            Element parent = paragraph.parent();
            if (parent != null) {
                scores.merge(parent, weight(paragraph), Integer::sum);
                Element above = parent.parent();
                if (above != null) {
                    scores.merge(above, weight(paragraph) / 2, Integer::sum);
                }
            }
        }
        return body.select("*").stream()
                .filter(scores::containsKey)
                .max(Comparator.comparingInt(element -> scores.getOrDefault(element, 0)))
                .filter(best -> scores.getOrDefault(best, 0) > 0)
                .orElse(body);
    }

    /** The characters of an element that are not in links; of a division, which may hold the whole page, only its own. */
    private static int weight(Element element) {
        if (element.normalName().equals("div")) {
            return element.ownText().length();
        }
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return Math.max(0, element.text().length() - 2 * links);
    }
}
