package dev.volteface.alert.views.web;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.ArticleRef;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as people see it, its words opened. */
record ShownEvidence(
        String statementId,
        ArticleRef article,
        String speakerId,
        String speakerName,
        Authority authority,
        @Nullable String viaId,
        Statement.Form form,
        boolean prepared,
        List<Span> spans,
        @Nullable String words,
        SaidOn saidOn,
        Stance stance,
        Qualifier qualifier,
        @Nullable String qualifierWords,
        double confidence,
        Instant firstRecorded) {

    static ShownEvidence of(Evidence evidence, Opening opening) {
        return new ShownEvidence(
                evidence.statementId(),
                evidence.article(),
                evidence.speakerId(),
                evidence.speakerName(),
                evidence.authority(),
                evidence.viaId(),
                evidence.form(),
                evidence.prepared(),
                evidence.spans(),
                opening.words(evidence),
                evidence.saidOn(),
                evidence.stance(),
                evidence.qualifier(),
                opening.qualifierWords(evidence),
                evidence.confidence(),
                evidence.firstRecorded());
    }

    static List<ShownEvidence> all(List<Evidence> evidence, Opening opening) {
        return evidence.stream().map(each -> of(each, opening)).toList();
    }
}
