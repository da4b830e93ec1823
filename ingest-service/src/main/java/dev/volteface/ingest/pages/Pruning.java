package dev.volteface.ingest.pages;

import dev.volteface.ingest.wordlists.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out the elements of a page that are no part of its article, by their tags and by how templates name them. */
final class Pruning {

    private static final String TAGS =
            "script, style, noscript, template, iframe, svg, nav, aside, footer, button, figure, figcaption, "
                    + "[role=navigation], [role=complementary], [role=dialog], [hidden], [aria-hidden=true]";
    private static final Set<String> NAMES = WordList.folded(Pruning.class, "furniture-names.txt");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int MOSTLY = 2;

    private Pruning() {}

    /** The page's body without furniture; an element that holds most of the page's text stays, whatever its name. */
    static Element of(Document page) {
        Element body = page.clone().body();
        body.select(TAGS).remove();
        int all = body.text().length();
        for (Element element : body.select("form, [class], [id]")) {
            if (element != body && isFurniture(element) && element.text().length() * MOSTLY < all) {
                element.remove();
            }
        }
        return body;
    }

    /** Some sites wrap the whole page in one form, so that a form is judged by its share as names are. */
    private static boolean isFurniture(Element element) {
        return element.normalName().equals("form") || isNamedFurniture(element);
    }

    private static boolean isNamedFurniture(Element element) {
        return Arrays.stream(PARTS.split(element.className() + " " + element.id()))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(NAMES::contains);
    }
}
