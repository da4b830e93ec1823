package dev.volteface.alert.views.web;

import dev.volteface.alert.positions.ChangeSentence;
import dev.volteface.alert.positions.QualifierWords;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the words of evidence for those who may read them; null where they were erased. */
record Opening(Sealing sealing) {

    @Nullable String words(Evidence evidence) {
        return sealing.open(evidence.words()).orElse(null);
    }

    @Nullable String qualifierWords(Evidence evidence) {
        return limit(evidence).orElse(null);
    }

    String sentence(Change change) {
        return ChangeSentence.of(change, this::limit);
    }

    private Optional<String> limit(Evidence evidence) {
        return sealing.open(evidence.words()).flatMap(words -> QualifierWords.within(evidence, words));
    }
}
