package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.words.Cues.Found;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What limits a side in its own sentence, and the words that do so. */
record Qualification(Qualifier qualifier, @Nullable Span span) {

    private static final Set<String> PROGRESS = Set.of(
            "moves",
            "move",
            "progresses",
            "advances",
            "makes",
            "takes",
            "meets",
            "fulfils",
            "fulfills",
            "recovers",
            "improves",
            "falls",
            "rises",
            "returns",
            "disarms");
    private static final Qualification NONE = new Qualification(Qualifier.NONE, null);

    /** The strongest qualifier in the sentences: a condition before a reservation, before a scope. */
    static Qualification of(List<Sentence> sentences) {
        Qualification best = NONE;
        for (Sentence sentence : sentences) {
            Qualification here = of(sentence);
            best = rank(here) > rank(best) ? here : best;
        }
        return best;
    }

    private static int rank(Qualification qualification) {
        return switch (qualification.qualifier()) {
            case NONE -> 0;
            case SCOPE -> 1;
            case RESERVED -> 2;
            case CONDITION -> 3;
        };
    }

    private static Qualification of(Sentence sentence) {
        Qualification best = progress(sentence);
        for (Found found : sentence.cues().all()) {
            Qualification here = of(sentence, found);
            best = rank(here) > rank(best) ? here : best;
        }
        return best;
    }

    private static Qualification of(Sentence sentence, Found found) {
        Span span = sentence.span(found.from(), found.to());
        return switch (found.cue()) {
            case CONDITION -> new Qualification(Qualifier.CONDITION, span);
            case SCOPE -> new Qualification(Qualifier.SCOPE, span);
            case RESERVED -> new Qualification(Qualifier.RESERVED, span);
            default -> NONE;
        };
    }

    /** “as the economy recovers”. */
    private static Qualification progress(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.at(i).is("as")) {
                for (int j = i + 2; j < Math.min(sentence.size(), i + 6); j++) {
                    if (PROGRESS.contains(sentence.at(j).lower())) {
                        return new Qualification(Qualifier.CONDITION, sentence.span(i, j + 1));
                    }
                }
            }
        }
        return NONE;
    }
}
