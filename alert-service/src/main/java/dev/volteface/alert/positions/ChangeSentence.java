package dev.volteface.alert.positions;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Qualifier;
import java.util.Optional;
import java.util.function.Function;

/** A change in the words that people see: “from keep to ease or lift, on condition …”. */
public final class ChangeSentence {

    private ChangeSentence() {}

    /**
     * The sentence, without the holder's name and a full stop.
     *
     * @param qualifierWords the words that limit a statement, where they can still be opened; {@link QualifierWords}
     *     finds them
     */
    public static String of(Change change, Function<Evidence, Optional<String>> qualifierWords) {
        return sides(change) + limit(change, qualifierWords);
    }

    private static String sides(Change change) {
        String from = change.topic().word(change.from());
        String to = change.topic().word(change.to());
        return switch (change.kind()) {
            case REVERSED, SHIFTED -> "from " + from + " to " + to;
            case TAKEN -> "takes a side: " + to;
            case SOFTENED -> "still " + to + ", now with limits";
            case HARDENED -> "still " + to + ", no longer with limits";
            case REAFFIRMED -> "again " + to;
            case LAPSED -> "no longer heard: " + from;
        };
    }

    private static String limit(Change change, Function<Evidence, Optional<String>> qualifierWords) {
        Optional<String> words = change.evidence().stream()
                .filter(evidence -> evidence.qualifier() == change.qualifierTo())
                .flatMap(evidence -> qualifierWords.apply(evidence).stream())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst();
        return introduction(change.qualifierTo())
                + words.filter(unused -> change.qualifierTo() != Qualifier.NONE)
                        .map(each -> ": “" + each + "”")
                        .orElse("");
    }

    private static String introduction(Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> "";
            case SCOPE -> ", within limits";
            case CONDITION -> ", on condition";
            case RESERVED -> ", with reserve";
        };
    }
}
