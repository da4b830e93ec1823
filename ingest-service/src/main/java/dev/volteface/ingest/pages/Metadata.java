package dev.volteface.ingest.pages;

import dev.volteface.ingest.addresses.WebAddress;
import dev.volteface.ingest.markup.Markup;
import dev.volteface.ingest.prose.Bylines;
import dev.volteface.ingest.prose.Draft;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: JSON-LD, then Open Graph and meta elements, then what a reader sees. */
record Metadata(Document page, Draft linked) {

    @Nullable String title() {
        String written =
                first(Stream.of(linked.title(), meta("og:title"), meta("twitter:title"), seen("h1"), page.title()));
        String seen = seen("h1");
        return written == null ? null : Titles.withoutOutlet(written, outlet(), seen);
    }

    @Nullable String outlet() {
        return first(Stream.of(linked.outlet(), meta("og:site_name"), meta("application-name"), meta("publisher")));
    }

    @Nullable String address() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Stream.of(canonical == null ? null : canonical.absUrl("href"), meta("og:url"), linked.url())
                .filter(Objects::nonNull)
                .flatMap(url -> WebAddress.of(url) instanceof WebAddress.Valid valid
                        ? Stream.of(valid.normal())
                        : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    List<String> authors() {
        if (!linked.authors().isEmpty()) {
            return linked.authors().stream().map(Markup::line).toList();
        }
        String written = first(Stream.of(
                meta("author"),
                meta("article:author"),
                seen("[rel=author]"),
                seen("[itemprop=author]"),
                seen(".byline")));
        if (written == null || written.startsWith("http")) {
            return List.of();
        }
        List<String> names = Bylines.authors(written.startsWith("By ") ? written : "By " + written);
        return names.isEmpty() ? List.of(written) : names;
    }

    List<String> dates() {
        Stream<@Nullable String> named = Stream.of(
                meta("article:published_time"),
                meta("og:article:published_time"),
                meta("datePublished"),
                meta("date"),
                meta("dc.date"),
                meta("dcterms.date"),
                meta("pubdate"),
                meta("publish-date"),
                meta("parsely-pub-date"),
                meta("sailthru.date"),
                attribute("[itemprop=datePublished]", "content"),
                attribute("[itemprop=datePublished]", "datetime"),
                attribute("time[pubdate]", "datetime"),
                attribute("article time[datetime]", "datetime"),
                attribute("time[datetime]", "datetime"),
                seen("article time"),
                seen("time"));
        return Stream.concat(linked.dates().stream(), named)
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable String language() {
        Element html = page.selectFirst("html[lang]");
        String tag = html == null ? meta("og:locale") : html.attr("lang");
        return tag == null || tag.isBlank() ? linked.language() : tag;
    }

    private @Nullable String meta(String name) {
        Element meta = page.selectFirst("meta[property=" + name + "][content], meta[name=" + name
                + "][content], meta[itemprop=" + name + "][content]");
        return meta == null || meta.attr("content").isBlank() ? null : meta.attr("content");
    }

    private @Nullable String seen(String selector) {
        Element element = page.selectFirst(selector);
        return element == null || element.text().isBlank() ? null : element.text();
    }

    private @Nullable String attribute(String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null || element.attr(attribute).isBlank() ? null : element.attr(attribute);
    }

    private static @Nullable String first(Stream<@Nullable String> values) {
        return values.filter(value -> value != null && !value.isBlank())
                .map(value -> Markup.line(Objects.requireNonNull(value)))
                .findFirst()
                .orElse(null);
    }
}
