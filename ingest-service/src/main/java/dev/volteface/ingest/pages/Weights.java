package dev.volteface.ingest.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much text each element holds, counted in one pass from the leaves up, so that a large page stays cheap. */
final class Weights implements NodeFilter {

    private static final Weight NONE = new Weight();

    private final Map<Element, Weight> weights = new HashMap<>();
    private final Set<Element> excluded;

    private Weights(Set<Element> excluded) {
        this.excluded = excluded;
    }

    /** The weights below an element; what is excluded, and all in it, weighs nothing. */
    static Weights of(Element top, Set<Element> excluded) {
        Weights weights = new Weights(excluded);
        NodeTraversor.filter(weights, top);
        return weights;
    }

    Weight of(Element element) {
        return weights.getOrDefault(element, NONE);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return node instanceof Element element && excluded.contains(element)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof TextNode text && text.parent() instanceof Element parent) {
            weight(parent).addOwn(text.text().strip().length());
        } else if (node instanceof Element element && element.parent() != null) {
            weight(element.parent()).addChild(element.normalName(), weight(element));
        }
        return FilterResult.CONTINUE;
    }

    private Weight weight(Element element) {
        return weights.computeIfAbsent(element, unused -> new Weight());
    }
}
