package dev.volteface.local.analysing;

import dev.volteface.analysis.tagging.ReadArticle;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.statement.Span;
import java.util.Objects;

/** An article with its body opened, once for all that quotes from it. */
record OpenArticle(ReadArticle read, String body, Characters characters) {

    static OpenArticle of(ReadArticle read, Sealing sealing) {
        String body =
                sealing.open(Objects.requireNonNull(read.article()).body()).orElse("");
        return new OpenArticle(read, body, Characters.of(body));
    }

    String text(Span span) {
        return body.substring(span.start(), Math.min(span.end(), body.length()));
    }
}
