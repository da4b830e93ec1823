package dev.volteface.ingest.polling;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.volteface.ingest.markup.Markup;
import dev.volteface.ingest.polling.FeedContent.Items;
import dev.volteface.ingest.polling.FeedContent.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom through Rome; documents with a DOCTYPE are not read, so that no entity is ever resolved. */
public final class FeedReader {

    private FeedReader() {}

    public static FeedContent read(byte[] bytes, @Nullable String contentType) {
        if (bytes.length == 0) {
            return unreadable("empty", "the answer is empty");
        }
        try {
            return items(parse(bytes, contentType));
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return unreadable("not-a-feed", "the answer is no RSS or Atom feed: " + reason(e));
        }
    }

    private static SyndFeed parse(byte[] bytes, @Nullable String contentType) throws IOException, FeedException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(true);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), contentType, true)) {
            return input.build(reader);
        }
    }

    private static Items items(SyndFeed feed) {
        List<FeedItem> items = feed.getEntries().stream()
                .map(FeedReader::item)
                .filter(Objects::nonNull)
                .toList();
        return new Items(feed.getFeedType(), line(feed.getTitle()), blank(feed.getLink()), items);
    }

    /** The entry, or null where it has neither id nor link and so could not be told from others. */
    private static @Nullable FeedItem item(SyndEntry entry) {
        String link = blank(entry.getLink());
        String id = blank(entry.getUri()) == null ? link : entry.getUri().strip();
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return id == null
                ? null
                : new FeedItem(
                        id, line(entry.getTitle()), link, date == null ? null : date.toInstant(), content(entry));
    }

    private static @Nullable String content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null || text.isBlank() ? null : Markup.line(text);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Unreadable unreadable(String code, String detail) {
        return new Unreadable(code, detail, "Check that the address is that of a feed, not of a page.");
    }

    private static String reason(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }
}
