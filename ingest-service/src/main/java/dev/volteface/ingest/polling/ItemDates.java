package dev.volteface.ingest.polling;

import dev.volteface.contracts.article.Mark;
import dev.volteface.contracts.article.Precision;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.ingest.extraction.CleanArticle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/** Gives an article the date of its item in the feed, where the page itself has none or leaves the year out. */
public final class ItemDates {

    private ItemDates() {}

    /** The article, dated by the item unless it says its own date in full. */
    public static CleanArticle dated(CleanArticle article, FeedItem item) {
        Instant published = item.published();
        PublishedAt own = article.publishedAt();
        if (published == null || (own != null && !own.inferred())) {
            return article;
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(article.marks());
        marks.remove(Mark.NO_DATE);
        return new CleanArticle(
                article.uri(),
                article.url(),
                article.outlet(),
                article.title(),
                article.authors(),
                new PublishedAt(published.atOffset(ZoneOffset.UTC), Precision.MINUTE, false, published.toString()),
                article.form(),
                article.language(),
                article.body(),
                marks,
                article.contentHash(),
                article.history(),
                article.feedId());
    }
}
