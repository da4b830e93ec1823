package dev.volteface.contracts.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to an article, in the order in which it happened. */
public sealed interface ArticleEvent {

    /** The article's id, the key of the stream. */
    String articleId();

    /** A document was seen for the first time; it is revision 1. */
    record ArticlePublished(String articleId, Article article) implements ArticleEvent {}

    /** The same document came again with other content. */
    record ArticleRevised(String articleId, int revision, Article article, List<String> changed)
            implements ArticleEvent {
        public ArticleRevised {
            changed = List.copyOf(changed);
        }
    }

    /** The document is gone, was retracted by its outlet, or was erased here. */
    record ArticleWithdrawn(
            String articleId, Cause cause, @Nullable String note) implements ArticleEvent {

        /** Why an article is no longer to be used. */
        public enum Cause {
            GONE,
            RETRACTED,
            ERASED
        }
    }

    /** Two articles were found to be one document; {@code into} lives on. */
    record ArticlesMerged(String articleId, String into) implements ArticleEvent {}

    /** The article carries the same story as others; the story is named by its smallest member. */
    record StoryJoined(String articleId, String storyId) implements ArticleEvent {}
}
