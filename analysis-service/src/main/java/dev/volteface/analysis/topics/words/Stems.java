package dev.volteface.analysis.topics.words;

import java.util.LinkedHashSet;
import java.util.Set;

/** Light stemming: plural, -ed, -ing and spelling variants. Enough to match, not meant to be read. */
final class Stems {

    private Stems() {}

    /** A form that inflections and spellings of one word share. */
    static String of(String lower) {
        String word = spelling(singular(lower));
        for (String ending : new String[] {"ing", "ed"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                word = undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word.endsWith("e") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    /** The dictionary forms that a word may be an inflection of, itself first. */
    static Set<String> bases(String lower) {
        Set<String> bases = new LinkedHashSet<>();
        bases.add(lower);
        bases.add(singular(lower));
        addWithout(bases, lower, "es", "");
        addWithout(bases, lower, "ied", "y");
        addVerb(bases, lower, "ed");
        addVerb(bases, lower, "ing");
        return bases;
    }

    private static void addVerb(Set<String> bases, String lower, String ending) {
        addWithout(bases, lower, ending, "");
        addWithout(bases, lower, ending, "e");
        if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
            bases.add(undoubled(lower.substring(0, lower.length() - ending.length())));
        }
    }

    private static void addWithout(Set<String> bases, String lower, String ending, String instead) {
        if (lower.endsWith(ending) && lower.length() > ending.length() + 1) {
            bases.add(lower.substring(0, lower.length() - ending.length()) + instead);
        }
    }

    private static String singular(String word) {
        if (word.length() < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean doubled =
                last > 1 && word.charAt(last) == word.charAt(last - 1) && "bdgmnprt".indexOf(word.charAt(last)) >= 0;
        return doubled ? word.substring(0, last) : word;
    }

    private static String spelling(String word) {
        String same = word.endsWith("mme") ? word.substring(0, word.length() - 2) : word;
        return same.replace("defence", "defense")
                .replace("isation", "ization")
                .replace("labour", "labor")
                .replace("harbour", "harbor")
                .replace("centre", "center");
    }
}
