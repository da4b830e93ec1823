package dev.volteface.analysis.stance;

import java.util.Set;

/**
 * Words between a wish and a mention behind which the wish doesn't reach: “we welcome the words on the ban”.
 *
 * @param attitudeAt where the words of the attitude end, or -1
 * @param governed whether a course stands between the two
 */
record Barriers(Sentence sentence, int attitudeAt, boolean governed) {

    private static final Set<String> BARRIERS = Set.of(
            "at",
            "through",
            "under",
            "by",
            "as",
            "during",
            "after",
            "before",
            "than",
            "like",
            "that",
            "via",
            "despite",
            "over",
            "about",
            "citing",
            "regarding",
            "concerning",
            "until");
    private static final Set<String> SETTLED = Set.of("settled", "resolved", "solved", "decided", "ended", "overcome");

    /** Whether one stands between. */
    boolean between(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (BARRIERS.contains(sentence.at(i).lower()) && !isSettledBy(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSettledBy(int at) {
        boolean means = sentence.at(at).is("by") || sentence.at(at).is("through");
        return means && at == attitudeAt || (means || isAtTable(at)) && isPassiveBefore(at);
    }

    /** “should be settled by …”, “must be resolved at …”: the means are wanted, where nothing else is. */
    private boolean isPassiveBefore(int at) {
        return !governed
                && at >= 2
                && at - 2 >= attitudeAt
                && attitudeAt >= 0
                && sentence.at(at - 2).is("be")
                && sentence.cues().startingAt(at - 1) == null;
    }

    private boolean isAtTable(int at) {
        return sentence.at(at).is("at")
                && at > 0
                && SETTLED.contains(sentence.at(at - 1).lower());
    }
}
