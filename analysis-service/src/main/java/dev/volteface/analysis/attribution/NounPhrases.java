package dev.volteface.analysis.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that stands before or after a cue, without a parser: by closed classes and capitals. */
final class NounPhrases {

    private static final int LONGEST = 16;
    private static final Set<String> INSIDE = Set.of("of", "for", "to", "in", "at", "from", "with");

    private NounPhrases() {}

    /** A run of tokens. */
    record Run(int from, int to) {}

    /** The phrase that ends before {@code to}. */
    static @Nullable Run before(List<Token> tokens, int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST && continuesLeft(tokens, from - 1, to)) {
            from--;
        }
        from = trimmedStart(tokens, from, to);
        return from < to && !Grammar.isCalendar(tokens.get(to - 1)) ? new Run(from, to) : null;
    }

    /** The phrase that begins at {@code from}. */
    static @Nullable Run after(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && to - from < LONGEST && continuesRight(tokens, from, to)) {
            to++;
        }
        return to > from && isNominal(tokens, new Run(from, to)) ? new Run(from, to) : null;
    }

    /** The subject with which the tokens open: determiner, names and nouns for people. */
    static @Nullable Run opening(List<Token> tokens) {
        int to = 0;
        while (to < tokens.size() && to < LONGEST && opensWith(tokens.get(to))) {
            to++;
        }
        Run run = new Run(0, to);
        return to > 0 && isSpeaker(tokens, run) ? run : null;
    }

    private static boolean opensWith(Token token) {
        return token.isWord()
                && (token.isCapitalised()
                        || Grammar.DETERMINERS.contains(token.lower())
                        || Grammar.PEOPLE.contains(token.lower()));
    }

    /** Whether the phrase can speak: a pronoun, a name, or a noun for people, institutions, documents. */
    static boolean isSpeaker(List<Token> tokens, Run run) {
        Token head = tokens.get(head(tokens, run));
        return Grammar.PRONOUNS.contains(head.lower()) || head.isCapitalised() || Grammar.PEOPLE.contains(head.lower());
    }

    /** Whether the phrase is at least a noun phrase to the eye. */
    static boolean isNominal(List<Token> tokens, Run run) {
        Token first = tokens.get(run.from());
        return isSpeaker(tokens, run) || Grammar.DETERMINERS.contains(first.lower());
    }

    private static int head(List<Token> tokens, Run run) {
        if (run.to() - run.from() > 1 && !tokens.get(run.to() - 1).isWord()) {
            return head(tokens, new Run(run.from(), run.to() - 1));
        }
        for (int i = run.from() + 1; i < run.to(); i++) {
            if (Grammar.PREPOSITIONS.contains(tokens.get(i).lower())
                    && !tokens.get(i).isCapitalised()) {
                boolean nameFollows = tokens.get(run.to() - 1).isCapitalised() && run.to() - i > 3;
                return nameFollows ? run.to() - 1 : i - 1;
            }
        }
        return run.to() - 1;
    }

    private static boolean continuesLeft(List<Token> tokens, int at, int to) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            return isBracketOfName(tokens, at);
        }
        if (token.lower().equals("and")) {
            return at > 0 && at + 1 < to && joinsSpeakers(tokens, at);
        }
        if (Grammar.PRONOUNS.contains(token.lower())) {
            return at == to - 1;
        }
        boolean pronounTaken =
                at + 1 < to && Grammar.PRONOUNS.contains(tokens.get(at + 1).lower());
        return !pronounTaken && !Grammar.STOPS.contains(token.lower());
    }

    private static boolean joinsSpeakers(List<Token> tokens, int and) {
        Token left = tokens.get(and - 1);
        Token right = tokens.get(and + 1);
        return (left.isCapitalised() && right.isCapitalised())
                || (Grammar.PEOPLE.contains(left.lower()) && !Grammar.PRONOUNS.contains(right.lower()));
    }

    /** “President [Firstname Lastname] has said”. */
    private static boolean isBracketOfName(List<Token> tokens, int at) {
        String mark = tokens.get(at).text();
        return mark.equals("[") || mark.equals("]");
    }

    private static int trimmedStart(List<Token> tokens, int from, int to) {
        int start = from;
        if (start < to && isLeading(tokens.get(start))) {
            start = lastStart(tokens, from, to);
        }
        while (start < to
                && (Grammar.isAdverb(tokens.get(start))
                        || Set.of("and", "but", "or", "'s", "]")
                                .contains(tokens.get(start).lower()))) {
            start++;
        }
        return start;
    }

    private static boolean isLeading(Token token) {
        return Grammar.PREPOSITIONS.contains(token.lower()) || Grammar.isCalendar(token);
    }

    /** Where a subject begins behind a leading “On Monday” or “In a speech”: the last pronoun, determiner or name. */
    private static int lastStart(List<Token> tokens, int from, int to) {
        int start = to - 1;
        while (start > from + 1 && !opens(tokens, start)) {
            start--;
        }
        return start;
    }

    private static boolean opens(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        boolean free = !Grammar.PREPOSITIONS.contains(before.lower())
                && !before.lower().equals("'s")
                && !Grammar.DETERMINERS.contains(before.lower());
        boolean nameBegins = token.isCapitalised()
                && (!before.isCapitalised() || Grammar.isCalendar(before))
                && !token.lower().equals("'s");
        return free
                && (Grammar.PRONOUNS.contains(token.lower())
                        || Grammar.DETERMINERS.contains(token.lower())
                        || nameBegins);
    }

    private static boolean continuesRight(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        if (!token.isWord() || Grammar.isCalendar(token)) {
            return false;
        }
        if (at > from && Grammar.PRONOUNS.contains(tokens.get(from).lower())) {
            return false;
        }
        if (INSIDE.contains(token.lower())) {
            return at > from && at + 1 < tokens.size() && linksOn(tokens, at);
        }
        if (token.lower().equals("and")) {
            return at > from
                    && at + 1 < tokens.size()
                    && tokens.get(at - 1).isCapitalised()
                    && tokens.get(at + 1).isCapitalised();
        }
        return !Grammar.STOPS.contains(token.lower())
                && !Grammar.PREPOSITIONS.contains(token.lower())
                && !Grammar.isAdverb(token);
    }

    private static boolean linksOn(List<Token> tokens, int at) {
        Token next = tokens.get(at + 1);
        boolean loose = Set.of("of", "for", "with").contains(tokens.get(at).lower());
        boolean the = next.lower().equals("the")
                && at + 2 < tokens.size()
                && tokens.get(at + 2).isCapitalised();
        return !Grammar.isCalendar(next)
                && (loose
                        || the
                        || (next.isCapitalised()
                                && Grammar.PEOPLE.contains(tokens.get(at - 1).lower())));
    }
}
