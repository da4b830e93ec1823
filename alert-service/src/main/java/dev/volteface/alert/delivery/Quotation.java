package dev.volteface.alert.delivery;

import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Stance;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a receiver sees it.
 *
 * @param words null where they were erased
 * @param link to the words in their article, on the desk
 */
public record Quotation(
        String statementId,
        String speaker,
        @Nullable String words,
        Stance stance,
        Qualifier qualifier,
        SaidOn saidOn,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String url,
        String link) {

    static Quotation of(Evidence evidence, Function<Sealed, Optional<String>> opened, Links links) {
        return new Quotation(
                evidence.statementId(),
                evidence.speakerName(),
                opened.apply(evidence.words()).orElse(null),
                evidence.stance(),
                evidence.qualifier(),
                evidence.saidOn(),
                evidence.article().outlet(),
                evidence.article().title(),
                evidence.article().url(),
                links.statement(evidence));
    }
}
