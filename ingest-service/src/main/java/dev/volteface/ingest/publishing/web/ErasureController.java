package dev.volteface.ingest.publishing.web;

import dev.volteface.access.Actor;
import dev.volteface.access.problem.ProblemException;
import dev.volteface.contracts.article.ArticleCommand.WithdrawArticle;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn.Cause;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.ingest.publishing.Publisher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Erases a subject: withdraws what can be withdrawn, then drops the subject's key, after which nobody can read its text
 * in log, views, changelogs, dead letters or backups of them.
 */
@RestController
class ErasureController {

    private static final String ARTICLE = "article:";

    private final Sealing sealing;
    private final Publisher publishing;

    ErasureController(Sealing sealing, Publisher publishing) {
        this.sealing = sealing;
        this.publishing = publishing;
    }

    /** Whom or what to erase: {@code article:<id>} or {@code subscription:<id>}. */
    record Erasure(String subject) {}

    /** What was erased. */
    record Erased(String subject, boolean hadKey) {}

    @PostMapping("/api/erasures")
    Erased erase(@RequestBody Erasure erasure, HttpServletRequest request) {
        String subject = erasure.subject();
        if (subject == null || !subject.matches("(article|subscription):\\S+")) {
            throw new ProblemException(
                    422,
                    "invalid",
                    "“" + subject + "” is no subject",
                    "subject",
                    "give article:<id> or subscription:<id>");
        }
        if (subject.startsWith(ARTICLE)) {
            String id = subject.substring(ARTICLE.length());
            publishing
                    .ask(new WithdrawArticle(id, Cause.ERASED, null), Actor.of(request))
                    .join();
        }
        return new Erased(subject, sealing.erase(subject));
    }
}
