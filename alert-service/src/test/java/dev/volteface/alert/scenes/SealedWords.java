package dev.volteface.alert.scenes;

import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.position.Evidence;

/** Evidence whose words are really sealed: those of a line stand open where the ciphertext belongs. */
public final class SealedWords {

    private SealedWords() {}

    public static Evidence in(Evidence open, Sealing sealing) {
        return new Evidence(
                open.statementId(),
                open.article(),
                open.speakerId(),
                open.speakerName(),
                open.authority(),
                open.speaksFor(),
                open.viaId(),
                open.form(),
                open.prepared(),
                open.spans(),
                sealing.seal(open.words().subject(), open.words().text()),
                open.fingerprint(),
                open.saidOn(),
                open.occasion(),
                open.stance(),
                open.p(),
                open.qualifier(),
                open.qualifierSpan(),
                open.confidence(),
                open.firstRecorded());
    }
}
