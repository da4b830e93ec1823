package dev.volteface.ingest.publishing;

import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.ArticleCommand;
import dev.volteface.contracts.article.ArticleCommand.PublishArticle;
import dev.volteface.contracts.article.ArticleCommand.WithdrawArticle;
import dev.volteface.contracts.article.ArticleEvent;
import dev.volteface.contracts.article.ArticleEvent.ArticlePublished;
import dev.volteface.contracts.article.ArticleEvent.ArticleRevised;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn.Cause;
import dev.volteface.contracts.article.ArticleEvent.ArticlesMerged;
import dev.volteface.contracts.article.ArticleEvent.StoryJoined;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import java.util.List;
import java.util.Map;

/** Decides what becomes of an article. */
public final class ArticleDecider implements Decider<ArticleCommand, ArticleState, ArticleEvent> {

    @Override
    public ArticleState initial() {
        return ArticleState.UNKNOWN;
    }

    @Override
    public Decision<ArticleEvent> decide(ArticleCommand command, ArticleState state, Moment moment) {
        return switch (command) {
            case PublishArticle publish -> publish(publish, state);
            case WithdrawArticle withdraw -> withdraw(withdraw, state);
        };
    }

    @Override
    public ArticleState evolve(ArticleState state, ArticleEvent event) {
        return switch (event) {
            case ArticlePublished published -> revised(state, 1, published.article());
            case ArticleRevised revised -> revised(state, revised.revision(), revised.article());
            case ArticleWithdrawn withdrawn -> state.withdrawn(withdrawn.cause());
            case ArticlesMerged merged -> state.merged(merged.into());
            case StoryJoined joined -> state;
        };
    }

    private static ArticleState revised(ArticleState state, int revision, Article article) {
        return state.revised(revision, article.contentHash(), ArticleFields.of(article));
    }

    private static Decision<ArticleEvent> publish(PublishArticle command, ArticleState state) {
        if (state.withdrawn() == Cause.ERASED) {
            return erased(command.articleId());
        }
        if (state.revision() == 0) {
            return Decision.append(new ArticlePublished(command.articleId(), command.article()));
        }
        boolean same = command.article().contentHash().equals(state.contentHash());
        return same && state.withdrawn() != Cause.GONE ? Decision.nothing() : revise(command, state);
    }

    /** A page that was gone and is back as it was is a revision too, in its availability. */
    private static Decision<ArticleEvent> revise(PublishArticle command, ArticleState state) {
        Map<String, String> fields = ArticleFields.of(command.article());
        List<String> changed = ArticleFields.changed(state.fields(), fields);
        return Decision.append(new ArticleRevised(
                command.articleId(),
                state.revision() + 1,
                command.article(),
                changed.isEmpty() ? List.of("availability") : changed));
    }

    private static Decision<ArticleEvent> withdraw(WithdrawArticle command, ArticleState state) {
        if (state.withdrawn() == command.cause() || state.withdrawn() == Cause.ERASED) {
            return Decision.nothing();
        }
        if (state.revision() == 0) {
            return Decision.refuse(
                    "not-found",
                    "no article has the id " + command.articleId(),
                    "articleId",
                    "List the articles to see their ids.");
        }
        return Decision.append(new ArticleWithdrawn(command.articleId(), command.cause(), command.note()));
    }

    private static Decision<ArticleEvent> erased(String articleId) {
        return Decision.refuse(
                "erased",
                articleId + " was erased; its text can't be kept any more",
                "articleId",
                "Nothing is to be done: erasure is for ever. Publish under another URI if it is another document.");
    }
}
