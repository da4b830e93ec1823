package dev.volteface.ingest.markup;

import dev.volteface.ingest.prose.Blanks;
import dev.volteface.ingest.prose.TextPage;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Text that may hold markup, as paragraphs. */
public final class Markup {

    private static final Pattern BLOCK = Pattern.compile(
            "<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|section|article)[\\s>/]", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** The paragraphs of markup where it has block elements, else of plain text. */
    public static List<String> paragraphs(String text) {
        if (BLOCK.matcher(text).find()) {
            return Blocks.of(Jsoup.parseBodyFragment(text).body());
        }
        return TextPage.paragraphs(text);
    }

    /** One line of text without its tags and entities. */
    public static String line(String text) {
        boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return Blanks.oneLine(marked ? Jsoup.parseBodyFragment(text).text() : text);
    }
}
