package dev.volteface.local.analysing;

import dev.volteface.contracts.article.Precision;
import dev.volteface.contracts.article.PublishedAt;

/** A time of publication in ISO 8601, with no more of it than is known. */
final class Written {

    private Written() {}

    static String of(PublishedAt published) {
        return published.precision() == Precision.MINUTE
                ? published.at().toString()
                : published.at().toLocalDate().toString();
    }
}
