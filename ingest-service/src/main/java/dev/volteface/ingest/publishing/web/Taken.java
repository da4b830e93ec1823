package dev.volteface.ingest.publishing.web;

import dev.volteface.contracts.article.Mark;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.ingest.extraction.CleanArticle;
import dev.volteface.ingest.extraction.Extracted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of a document, for whoever sent it. */
record Taken(
        String articleId,
        Outcome outcome,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable PublishedAt publishedAt,
        Set<Mark> marks) {

    /** How the log took it. */
    enum Outcome {
        PUBLISHED,
        REVISED,
        UNCHANGED
    }

    static Taken of(Extracted.Clean clean, Reply.Accepted reply) {
        CleanArticle article = clean.article();
        return new Taken(
                clean.articleId(),
                outcome(reply),
                article.title(),
                article.outlet(),
                article.publishedAt(),
                article.marks());
    }

    private static Outcome outcome(Reply.Accepted reply) {
        if (reply.events().isEmpty()) {
            return Outcome.UNCHANGED;
        }
        return reply.events().getFirst().startsWith("article.published") ? Outcome.PUBLISHED : Outcome.REVISED;
    }
}
