package dev.volteface.analysis.attribution;

import dev.volteface.analysis.attribution.NounPhrases.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution in a sentence, in tokens.
 *
 * @param source who is named; null where the subject of the cue before goes on
 * @param contents what is attributed, in order
 * @param trailing whether the cue follows its content
 */
record Hit(Cue cue, @Nullable Run source, List<Run> contents, boolean trailing) {

    boolean holds(Hit other) {
        return this != other
                && contents.stream()
                        .anyMatch(run ->
                                run.from() <= other.cue().from() && other.cue().to() <= run.to())
                && !(cue.from() == other.cue().from());
    }

    int size() {
        return contents.stream().mapToInt(run -> run.to() - run.from()).sum();
    }
}
