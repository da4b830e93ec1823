package dev.volteface.analysis.attribution;

import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.statement.ArticleRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as attribution reads it.
 *
 * @param fallbackDay the day to count from where the article has no date
 * @param language BCP 47 tag; {@code und} is read as English
 * @param body clean paragraphs, divided by an empty line
 */
public record ArticleText(
        String articleId,
        ArticleRef ref,
        Article.Form form,
        @Nullable PublishedAt publishedAt,
        LocalDate fallbackDay,
        String language,
        List<String> authors,
        String body) {

    public ArticleText {
        authors = List.copyOf(authors);
    }

    String title() {
        return Objects.requireNonNullElse(ref.title(), "");
    }

    boolean isEnglish() {
        return language.isEmpty() || language.equals("und") || language.equals("en") || language.startsWith("en-");
    }

    LocalDate day() {
        return publishedAt == null ? fallbackDay : publishedAt.at().toLocalDate();
    }
}
