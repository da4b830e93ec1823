package dev.volteface.contracts.position;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.statement.ArticleRef;
import dev.volteface.contracts.statement.Probabilities;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tagged statement as a position sees it.
 *
 * @param speakerId who said it, which for a body's position is somebody who speaks for it
 * @param speaksFor for whom that person speaks
 * @param viaId who relays it; relayed evidence never moves a position alone
 * @param firstRecorded when the article behind it was first taken in (log time)
 */
public record Evidence(
        String statementId,
        ArticleRef article,
        String speakerId,
        String speakerName,
        Authority authority,
        @Nullable Body speaksFor,
        @Nullable String viaId,
        Statement.Form form,
        boolean prepared,
        List<Span> spans,
        Sealed words,
        String fingerprint,
        SaidOn saidOn,
        String occasion,
        Stance stance,
        Probabilities p,
        Qualifier qualifier,
        @Nullable Span qualifierSpan,
        double confidence,
        Instant firstRecorded) {
    public Evidence {
        spans = List.copyOf(spans);
    }
}
