package dev.volteface.analysis.topics.words;

import java.util.Set;
import java.util.stream.Collectors;

/** Rules that forbid: to want the rule is not to want the thing, so “open the mine” is against the closure of mines. */
public final class Prohibitions {

    private static final Set<String> RULES = stems("noun");
    private static final Set<String> STATES = stems("state");

    private Prohibitions() {}

    /** Whether the stem is a noun for such a rule. */
    public static boolean isRule(String stem) {
        return RULES.contains(stem);
    }

    /** Whether the stem speaks of being forbidden. */
    public static boolean isForbidding(String stem) {
        return RULES.contains(stem) || STATES.contains(stem);
    }

    private static Set<String> stems(String name) {
        return WordLists.read("prohibitions.txt").stream()
                .filter(line -> line.name().equals(name))
                .flatMap(line -> line.entries().stream())
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
