package dev.volteface.contracts.article;

import org.jspecify.annotations.Nullable;

/** What may be asked of an article. Decided by the owner of its key's partition, one at a time. */
public sealed interface ArticleCommand {

    /** The article's id, the key. */
    String articleId();

    /** Take in a document: published, revised, or nothing if it is known as it is. */
    record PublishArticle(String articleId, Article article) implements ArticleCommand {}

    /** Take a document out of use. */
    record WithdrawArticle(
            String articleId,
            ArticleEvent.ArticleWithdrawn.Cause cause,
            @Nullable String note) implements ArticleCommand {}
}
