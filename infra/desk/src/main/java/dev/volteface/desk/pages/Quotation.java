package dev.volteface.desk.pages;

import dev.volteface.contracts.statement.Statement;
import dev.volteface.desk.backend.Views.Evidence;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Somebody's words with where they are to be read.
 *
 * @param words null once erased
 * @param verbatim whether they are the speaker's own, not a reporter's
 * @param via who relays them
 * @param link the article's page at these words
 */
record Quotation(
        @Nullable String words,
        boolean verbatim,
        String speaker,
        @Nullable String via,
        String said,
        @Nullable String outlet,
        @Nullable String title,
        String link,
        @Nullable String qualifier) {

    private static final Set<Statement.Form> VERBATIM = EnumSet.of(Statement.Form.DIRECT, Statement.Form.SPEECH);

    static Quotation of(Evidence evidence) {
        return new Quotation(
                evidence.words(),
                VERBATIM.contains(evidence.form()),
                evidence.speakerName(),
                evidence.viaId() == null ? null : Wording.nameIn(evidence.viaId()),
                Wording.said(evidence.saidOn()),
                evidence.article().outlet(),
                evidence.article().title(),
                link(evidence.article().articleId(), evidence.statementId()),
                Wording.qualifier(evidence.qualifier(), evidence.qualifierWords()));
    }

    static String link(String articleId, String statementId) {
        return UriComponentsBuilder.fromPath("/articles/{article}")
                .queryParam("statement", "{statement}")
                .fragment("{statement}")
                .encode()
                .buildAndExpand(articleId, statementId, statementId)
                .toUriString();
    }
}
