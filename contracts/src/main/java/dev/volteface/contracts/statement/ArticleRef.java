package dev.volteface.contracts.statement;

import org.jspecify.annotations.Nullable;

/** What people need to find and cite the article of a statement. */
public record ArticleRef(
        String articleId,
        int revision,
        String uri,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        boolean history) {}
