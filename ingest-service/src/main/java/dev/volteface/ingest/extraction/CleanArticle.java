package dev.volteface.ingest.extraction;

import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.Mark;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.erasure.Sealing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An {@link Article} whose body is still plain text; the components mean what they mean there. */
public record CleanArticle(
        String uri,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        @Nullable PublishedAt publishedAt,
        Article.Form form,
        String language,
        String body,
        Set<Mark> marks,
        String contentHash,
        boolean history,
        @Nullable String feedId) {

    public CleanArticle {
        authors = List.copyOf(authors);
        marks = Set.copyOf(marks);
    }

    /** The article with its body closed under its own key. */
    public Article seal(String articleId, Sealing sealing) {
        return new Article(
                uri,
                url,
                outlet,
                title,
                authors,
                publishedAt,
                form,
                language,
                sealing.seal("article:" + articleId, body),
                marks,
                contentHash,
                history,
                feedId);
    }
}
