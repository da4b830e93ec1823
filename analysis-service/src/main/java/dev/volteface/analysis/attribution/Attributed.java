package dev.volteface.analysis.attribution;

import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.statement.ArticleRef;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement whose words are still open to read; see {@link Statement} for the parts. */
public record Attributed(
        String id,
        ArticleRef article,
        Speaker speaker,
        @Nullable Span mention,
        @Nullable Speaker via,
        @Nullable String parent,
        Statement.Form form,
        List<Span> spans,
        @Nullable Span cue,
        String words,
        String fingerprint,
        SaidOn saidOn,
        String occasion,
        boolean prepared,
        double confidence,
        String reason) {

    public Attributed {
        spans = List.copyOf(spans);
    }

    /** The statement, its words sealed under the article's key. */
    public Statement seal(Sealing sealing) {
        return new Statement(
                id,
                article,
                speaker,
                mention,
                via,
                parent,
                form,
                spans,
                cue,
                sealing.seal("article:" + article.articleId(), words),
                fingerprint,
                saidOn,
                occasion,
                prepared,
                confidence,
                reason);
    }
}
