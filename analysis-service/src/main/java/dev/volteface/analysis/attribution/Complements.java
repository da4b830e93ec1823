package dev.volteface.analysis.attribution;

import dev.volteface.analysis.attribution.Cue.Kind;
import dev.volteface.analysis.attribution.NounPhrases.Run;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a cue takes to its right: a clause with or without “that”, a quotation, or the object it acts on. */
final class Complements {

    private static final Set<String> WITH_HEARER =
            Set.of("tell", "inform", "remind", "assure", "warn", "ask", "advise", "caution", "promise");
    private static final Set<String> ONLY_LINKED = Set.of(
            "continue",
            "respond",
            "reply",
            "answer",
            "comment",
            "counter",
            "post",
            "observe",
            "maintain",
            "conclude",
            "elaborate",
            "remark",
            "repeat",
            "know",
            "see",
            "find",
            "show",
            "feel",
            "learn",
            "understand",
            "recognize",
            "recognise",
            "realize",
            "realise",
            "accept",
            "assume",
            "suspect",
            "agree",
            "testify",
            "report",
            "state",
            "add",
            "indicate",
            "signal",
            "recall",
            "affirm",
            "confirm",
            "write",
            "ask",
            "tell",
            "reveal",
            "swear");
    private static final Set<String> ONLY_QUOTED = Set.of("begin", "go-on");
    private static final int NEAR = 30;

    private Complements() {}

    /** Whether the verb speaks only beside a quotation: “…,” she began. */
    static boolean isOnlyQuoted(Cue cue) {
        return ONLY_QUOTED.contains(cue.verb());
    }

    static @Nullable Run of(List<Token> tokens, Cue cue, int right, int end) {
        if (right >= end) {
            return null;
        }
        if (cue.belongsToWords()) {
            return tokens.get(right).isWord() || tokens.get(right).isQuotation() ? new Run(cue.from(), end) : null;
        }
        int from = start(tokens, cue, right, end);
        return from < 0 || from >= end ? null : new Run(from, end);
    }

    private static int start(List<Token> tokens, Cue cue, int right, int end) {
        Token next = tokens.get(right);
        if (next.is(":") || (next.lower().equals("that") && !isOnlyQuoted(cue))) {
            return right + 1;
        }
        if ((Grammar.LINKERS.contains(next.lower()) && !isOnlyQuoted(cue)) || next.isQuotation()) {
            return right;
        }
        if (next.is(",")) {
            return right + 1 < end && tokens.get(right + 1).isQuotation() ? right + 1 : -1;
        }
        if (!next.isWord() || isOnlyQuoted(cue)) {
            return -1;
        }
        if (isAgo(tokens, right, end)) {
            return linked(tokens, cue, right, end);
        }
        if (WITH_HEARER.contains(cue.verb())
                || Grammar.PREPOSITIONS.contains(next.lower())
                || Grammar.isCalendar(next)
                || next.lower().endsWith("ing")) {
            return linked(tokens, cue, right, end);
        }
        return ONLY_LINKED.contains(cue.verb()) ? linked(tokens, cue, right, end) : clause(cue, right, end);
    }

    private static boolean isAgo(List<Token> tokens, int from, int end) {
        return tokens.subList(from, Math.min(end, from + 4)).stream()
                .anyMatch(token -> token.lower().equals("ago"));
    }

    private static int clause(Cue cue, int right, int end) {
        int least = cue.kind() == Kind.THOUGHT ? 3 : 2;
        return end - right >= least ? right : -1;
    }

    /** Behind a hearer, place or time: after “that” or a colon, or at a quotation or an infinitive. */
    private static int linked(List<Token> tokens, Cue cue, int right, int end) {
        for (int i = right; i < Math.min(end, right + NEAR); i++) {
            Token token = tokens.get(i);
            if (token.lower().equals("that") && token.isWord() || token.is(":")) {
                return i + 1;
            }
            if (token.is(",") && !(i + 1 < end && tokens.get(i + 1).isQuotation())) {
                return -1;
            }
            if (token.isQuotation()) {
                return i;
            }
            if (i > right && i < right + 8 && beginsClause(tokens, i)) {
                return i;
            }
        }
        return cue.verb().equals("warn") || cue.verb().equals("promise") ? right : -1;
    }

    /** “told him he …”, “said on Friday the …”: a subject straight after the hearer or the day. */
    private static boolean beginsClause(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        boolean subject = Set.of("he", "she", "it", "they", "we", "i", "there").contains(token.lower());
        boolean afterDay = Grammar.isCalendar(before)
                && !Grammar.isCalendar(token)
                && !Grammar.PREPOSITIONS.contains(token.lower())
                && (token.isCapitalised() || Grammar.DETERMINERS.contains(token.lower()));
        boolean linker = Grammar.LINKERS.contains(token.lower())
                && !token.lower().equals("who")
                && !token.lower().equals("where");
        return subject || afterDay || linker;
    }
}
