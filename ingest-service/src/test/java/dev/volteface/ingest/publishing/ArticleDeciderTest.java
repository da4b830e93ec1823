package dev.volteface.ingest.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.ArticleCommand;
import dev.volteface.contracts.article.ArticleCommand.PublishArticle;
import dev.volteface.contracts.article.ArticleCommand.WithdrawArticle;
import dev.volteface.contracts.article.ArticleEvent;
import dev.volteface.contracts.article.ArticleEvent.ArticlePublished;
import dev.volteface.contracts.article.ArticleEvent.ArticleRevised;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn.Cause;
import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.log.deciding.Decider.Moment;
import dev.volteface.log.deciding.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleDeciderTest {

    private static final Moment NOW = new Moment(Instant.parse("2024-01-01T00:00:00Z"), "test");
    private final ArticleDecider decider = new ArticleDecider();

    @Test
    void a_new_document_is_published() {
        assertThat(after()).isEqualTo(decider.initial());
        assertThat(decide(publish("Pier", "h1"), after()))
                .isEqualTo(Decision.append(new ArticlePublished("a-1", article("Pier", "h1"))));
    }

    @Test
    void the_same_document_again_is_nothing() {
        assertThat(decide(publish("Pier", "h1"), after(publish("Pier", "h1")))).isEqualTo(Decision.nothing());
    }

    @Test
    void a_changed_document_is_a_revision_that_names_its_changes() {
        assertThat(decide(publish("Pier opens", "h2"), after(publish("Pier", "h1"))))
                .isEqualTo(
                        Decision.append(new ArticleRevised("a-1", 2, article("Pier opens", "h2"), List.of("title"))));
    }

    @Test
    void an_erased_document_is_refused_for_ever() {
        ArticleState erased = after(publish("Pier", "h1"), withdraw(Cause.ERASED));

        assertThat(decide(publish("Pier", "h3"), erased))
                .isInstanceOfSatisfying(
                        Decision.Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("erased"));
    }

    @Test
    void a_page_that_was_gone_and_is_back_is_a_revision() {
        assertThat(decide(publish("Pier", "h1"), after(publish("Pier", "h1"), withdraw(Cause.GONE))))
                .isEqualTo(
                        Decision.append(new ArticleRevised("a-1", 2, article("Pier", "h1"), List.of("availability"))));
    }

    @Test
    void a_retracted_page_stays_so_until_it_says_something_else() {
        ArticleState retracted = after(publish("Pier", "h1"), withdraw(Cause.RETRACTED));

        assertThat(decide(publish("Pier", "h1"), retracted)).isEqualTo(Decision.nothing());
        assertThat(decide(publish("No pier", "h2"), retracted)).isInstanceOf(Decision.Appended.class);
    }

    @Test
    void withdrawing_is_done_once_and_only_to_what_is_known() {
        assertThat(decide(withdraw(Cause.GONE), after(publish("Pier", "h1"), withdraw(Cause.GONE))))
                .isEqualTo(Decision.nothing());
        assertThat(decide(withdraw(Cause.GONE), after()))
                .isInstanceOfSatisfying(
                        Decision.Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
        assertThat(decide(withdraw(Cause.ERASED), after(publish("Pier", "h1"), withdraw(Cause.GONE))))
                .isEqualTo(Decision.append(new ArticleWithdrawn("a-1", Cause.ERASED, null)));
    }

    @Test
    void its_state_survives_json() {
        ArticleState state = after(publish("Pier", "h1"), withdraw(Cause.GONE));

        assertThat(EventJson.mapper().readValue(EventJson.write(state), ArticleState.class))
                .isEqualTo(state);
    }

    private Decision<ArticleEvent> decide(ArticleCommand command, ArticleState state) {
        return decider.decide(command, state, NOW);
    }

    private ArticleState after(ArticleCommand... commands) {
        ArticleState state = decider.initial();
        for (ArticleCommand command : commands) {
            if (decide(command, state) instanceof Decision.Appended<ArticleEvent> appended) {
                for (ArticleEvent event : appended.events()) {
                    state = decider.evolve(state, event);
                }
            }
        }
        return state;
    }

    private static PublishArticle publish(String title, String hash) {
        return new PublishArticle("a-1", article(title, hash));
    }

    private static WithdrawArticle withdraw(Cause cause) {
        return new WithdrawArticle("a-1", cause, null);
    }

    private static Article article(String title, String hash) {
        return new Article(
                "urn:x:1",
                null,
                "The Post",
                title,
                List.of(),
                null,
                Article.Form.REPORT,
                "en",
                new Sealed("article:a-1", "c2VhbGVk"),
                Set.of(),
                hash,
                false,
                null);
    }
}
