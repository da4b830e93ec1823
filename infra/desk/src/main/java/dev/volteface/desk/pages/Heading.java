package dev.volteface.desk.pages;

import dev.volteface.desk.backend.Views.Article;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article.
 *
 * @param url where the outlet has it; only web addresses become links
 * @param asWritten the date as the article writes it
 */
record Heading(
        String id,
        String title,
        @Nullable String outlet,
        @Nullable String url,
        String published,
        @Nullable String asWritten,
        int revision,
        @Nullable String form,
        List<String> marks,
        boolean withdrawn,
        boolean erased) {

    static Heading of(Article article) {
        return new Heading(
                article.id(),
                article.title() == null || article.title().isBlank() ? "Untitled article" : article.title(),
                article.outlet(),
                webAddress(article.url()),
                Wording.published(article.publishedAt()),
                article.publishedAt() == null ? null : article.publishedAt().asWritten(),
                article.revision(),
                article.form(),
                article.marks().stream().map(Heading::inWords).toList(),
                article.withdrawn(),
                article.body() == null);
    }

    private static @Nullable String webAddress(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    private static String inWords(String mark) {
        return mark.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
