package dev.volteface.ingest.pages;

/** The text of one element, in characters; grows while its page is counted. */
final class Weight {

    private static final double MOSTLY = 0.6;

    private int own;
    private int text;
    private int linkText;
    private int links;
    private int paragraphs;

    /** All text in it. */
    int text() {
        return text;
    }

    /** Text in it that is not in links, twice counted against it; for a division, which may hold the whole page, its own text. */
    int asParagraph(String name) {
        return name.equals("div") ? own : Math.max(0, text - 2 * linkText);
    }

    /** The text of all paragraphs and divisions in it. */
    int paragraphs() {
        return paragraphs;
    }

    /** Whether it is several links and little else. */
    boolean isLinkList() {
        return links > 1 && linkText > text * MOSTLY;
    }

    void addOwn(int characters) {
        own += characters;
        text += characters;
    }

    void addChild(String name, Weight child) {
        boolean link = name.equals("a");
        text += child.text;
        links += child.links + (link ? 1 : 0);
        linkText += link ? child.text : child.linkText;
        paragraphs += child.paragraphs;
        if (name.equals("p") || name.equals("div")) {
            paragraphs += child.asParagraph(name);
        }
    }
}
