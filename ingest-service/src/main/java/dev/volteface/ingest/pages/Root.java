package dev.volteface.ingest.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the one that says so, else the one whose own paragraphs have most text. */
final class Root {

    private static final List<String> DECLARED = List.of("[itemprop=articleBody]", "article", "[role=main]", "main");
    private static final int ENOUGH = 200;

    private Root() {}

    static Element of(Element body, Weights weights) {
        for (String selector : DECLARED) {
            Optional<Element> longest = body.select(selector).stream()
                    .max(Comparator.comparingInt(element -> weights.of(element).paragraphs()))
                    .filter(element -> weights.of(element).paragraphs() >= ENOUGH);
            if (longest.isPresent()) {
                return longest.get();
            }
        }
        return densest(body, weights);
    }

    private static Element densest(Element body, Weights weights) {
        Map<Element, Integer> scores = scores(body, weights);
        return body.select("*").stream()
                .max(Comparator.comparingInt(element -> scores.getOrDefault(element, 0)))
                .filter(best -> scores.getOrDefault(best, 0) > 0)
                .orElse(body);
    }

    /** Each paragraph gives its text to its parent, and half of it to the parent's parent (after Readability). */
    private static Map<Element, Integer> scores(Element body, Weights weights) {
        Map<Element, Integer> scores = new HashMap<>();
        for (Element paragraph : body.select("p, pre, blockquote, li, div")) {
            Element parent = paragraph.parent();
            Element above = parent == null ? null : parent.parent();
            int weight = weights.of(paragraph).asParagraph(paragraph.normalName());
            if (parent != null) {
                scores.merge(parent, weight, Integer::sum);
            }
            if (above != null) {
                scores.merge(above, weight / 2, Integer::sum);
            }
        }
        return scores;
    }
}
