package dev.volteface.ingest.markup;

import dev.volteface.ingest.prose.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an element, one string a block; two line breaks in a row part blocks too. */
public final class Blocks implements NodeVisitor {

    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "iframe", "svg", "button", "select", "textarea");

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private int silent;

    private final Set<Element> excluded;

    private Blocks(Set<Element> excluded) {
        this.excluded = excluded;
    }

    public static List<String> of(Element element) {
        return of(element, Set.of());
    }

    /** The text of an element without that of the elements excluded. */
    public static List<String> of(Element element, Set<Element> excluded) {
        Blocks blocks = new Blocks(excluded);
        NodeTraversor.traverse(blocks, element);
        blocks.close();
        return List.copyOf(blocks.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && silent == 0) {
            block.append(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            silent -= isSilent(element) ? 1 : 0;
            if (parts(element)) {
                close();
            }
        }
    }

    private boolean isSilent(Element element) {
        return SILENT.contains(element.normalName()) || excluded.contains(element);
    }

    private static boolean parts(Element element) {
        return element.isBlock() && !isLineBreak(element);
    }

    private static boolean isLineBreak(Element element) {
        return element.normalName().equals("br");
    }

    private void open(Element element) {
        silent += isSilent(element) ? 1 : 0;
        if (parts(element)) {
            close();
        } else if (isLineBreak(element)) {
            lineBreak(element);
        }
    }

    private void lineBreak(Element br) {
        Element next = br.nextElementSibling();
        boolean second = next != null && isLineBreak(next) && isBlankBetween(br);
        if (second) {
            close();
        } else {
            block.append(' ');
        }
    }

    private static boolean isBlankBetween(Element br) {
        Node next = br.nextSibling();
        return !(next instanceof TextNode text) || text.isBlank();
    }

    private void close() {
        String text = Blanks.oneLine(block.toString());
        if (!text.isEmpty()) {
            blocks.add(text);
        }
        block.setLength(0);
    }
}
