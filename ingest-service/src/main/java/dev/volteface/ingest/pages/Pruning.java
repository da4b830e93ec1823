package dev.volteface.ingest.pages;

import dev.volteface.ingest.wordlists.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the elements of a page that are no part of its article, by their tags and by how templates name them. */
final class Pruning {

    private static final String TAGS =
            "script, style, noscript, template, iframe, svg, nav, aside, footer, button, figure, "
                    + "figcaption, h1, [role=navigation], [role=complementary], [role=dialog], [hidden], [aria-hidden=true]";
    private static final Set<String> NAMES = WordList.folded(Pruning.class, "furniture-names.txt");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int LONGEST_NAME = 500;

    private Pruning() {}

    /** The furniture of a page's body; an element that holds most of its text is none, whatever its name. */
    static Set<Element> of(Element body) {
        Set<Element> furniture = new HashSet<>(body.select(TAGS));
        Weights weights = Weights.of(body, furniture);
        int most = weights.of(body).text() / 2;
        body.select("form, [class], [id]").stream()
                .filter(element -> !element.equals(body) && isFurniture(element))
                .filter(element -> weights.of(element).text() < Math.max(most, 1))
                .forEach(furniture::add);
        return furniture;
    }

    /** Some sites wrap the whole page in one form, so that a form is judged by its share as names are. */
    private static boolean isFurniture(Element element) {
        return element.normalName().equals("form") || isNamedFurniture(element);
    }

    private static boolean isNamedFurniture(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() <= LONGEST_NAME
                && Arrays.stream(PARTS.split(names))
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .anyMatch(NAMES::contains);
    }
}
