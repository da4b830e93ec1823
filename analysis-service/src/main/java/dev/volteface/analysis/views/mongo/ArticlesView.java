package dev.volteface.analysis.views.mongo;

import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.ArticleEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.projecting.Documents;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.util.List;
import java.util.Locale;
import org.bson.Document;

/** One document an article: its latest revision, the body sealed, and whether it was withdrawn. */
final class ArticlesView implements Projection {

    static final String COLLECTION = "articles";

    @Override
    public String name() {
        return "articles-1";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topics.ARTICLES);
    }

    @Override
    public void project(Envelope<Record> event, Place at, Views views) {
        ArticleEvent happened = (ArticleEvent) event.data();
        String recorded = event.firstRecorded().toString();
        views.update(COLLECTION, happened.articleId(), at, before -> after(happened, before, recorded));
    }

    private static Document after(ArticleEvent happened, Document before, String recorded) {
        return switch (happened) {
            case ArticleEvent.ArticlePublished e -> document(e.article(), 1, recorded);
            case ArticleEvent.ArticleRevised e ->
                document(e.article(), e.revision(), before.getString("firstRecorded"));
            case ArticleEvent.ArticleWithdrawn e ->
                before.append("withdrawn", e.cause().name().toLowerCase(Locale.ROOT));
            case ArticleEvent.ArticlesMerged e -> before.append("mergedInto", e.into());
            case ArticleEvent.StoryJoined e -> before.append("story", e.storyId());
        };
    }

    private static Document document(Article article, int revision, String recorded) {
        return new Document("article", Documents.of(article))
                .append("revision", revision)
                .append("firstRecorded", recorded);
    }
}
