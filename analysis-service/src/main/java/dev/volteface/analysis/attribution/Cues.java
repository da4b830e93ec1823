package dev.volteface.analysis.attribution;

import dev.volteface.analysis.attribution.Cue.Form;
import dev.volteface.analysis.attribution.Cue.Kind;
import dev.volteface.analysis.speakers.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence: verbs with their auxiliaries, “is ready”, “according to”. */
final class Cues {

    private static final Map<String, Entry> LEXICON = read();
    private static final Set<String> CHAINS = Set.of(
            "continue",
            "continues",
            "continued",
            "appeared",
            "seemed",
            "began",
            "begins",
            "likes",
            "liked",
            "proceeded");
    private static final int LOOKAHEAD = 9;

    private record Entry(Kind kind, String base, Form form) {}

    private Cues() {}

    static List<Cue> in(List<Token> tokens) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Cue cue = cueAt(tokens, i);
            if (cue != null) {
                cues.add(cue);
                i = cue.to() - 1;
            }
        }
        return cues;
    }

    /** Whether a cue stands within the next few words, as in “‘Why?’ the minister asked”. */
    static boolean cueFollows(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + LOOKAHEAD; i++) {
            Token token = tokens.get(i);
            if (token.isQuotation() || token.is(".")) {
                return false;
            }
            Entry entry = LEXICON.get(token.lower());
            if (entry != null && entry.kind() == Kind.SPEECH && entry.form() != Form.BASE) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Cue cueAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return null;
        }
        boolean to = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("to");
        if (to && token.lower().equals("according")) {
            return new Cue(i, i, i + 2, Kind.ACCORDING, "according", Form.BASE);
        }
        Entry two = i + 1 < tokens.size()
                ? LEXICON.get(token.lower() + "-" + tokens.get(i + 1).lower())
                : null;
        boolean chained = two != null
                && i + 2 < tokens.size()
                && tokens.get(i + 2).lower().equals("to");
        if (chained) {
            two = null;
        }
        Entry entry = two != null ? two : LEXICON.get(token.lower());
        if (entry == null || (token.isCapitalised() && i > 0 && !startsClause(tokens, i))) {
            return null;
        }
        return entry.kind() == Kind.STATE
                ? state(tokens, i, entry)
                : verb(tokens, i, two != null ? i + 2 : i + 1, entry);
    }

    private static boolean startsClause(List<Token> tokens, int i) {
        return tokens.get(i - 1).kind() != Token.Kind.WORD;
    }

    private static @Nullable Cue state(List<Token> tokens, int i, Entry entry) {
        int from = auxiliaries(tokens, i);
        boolean is = from < i && tokens.subList(from, i).stream().anyMatch(token -> Grammar.BE.contains(token.lower()));
        boolean takes = i + 1 < tokens.size()
                && (Grammar.LINKERS.contains(tokens.get(i + 1).lower())
                        || Grammar.PREPOSITIONS.contains(tokens.get(i + 1).lower()));
        return is && takes ? new Cue(from, i, i + 1, entry.kind(), entry.base(), entry.form()) : null;
    }

    private static @Nullable Cue verb(List<Token> tokens, int i, int to, Entry entry) {
        int from = auxiliaries(tokens, i);
        List<Token> chain = tokens.subList(from, i);
        boolean be = chain.stream().anyMatch(token -> Grammar.BE.contains(token.lower()));
        boolean modal = chain.stream().anyMatch(token -> Grammar.AUXILIARIES.contains(token.lower()));
        boolean negated = chain.stream().anyMatch(token -> Grammar.NEGATIONS.contains(token.lower()));
        boolean infinitive = from > 0 && tokens.get(from - 1).lower().equals("to");
        boolean fits = switch (entry.form()) {
            case PAST -> !be && !infinitive;
            case PARTICIPLE -> be || (i > 0 && tokens.get(i - 1).is(","));
            case BASE -> modal || infinitive ? !be : isPlural(tokens, from);
            case PRESENT -> !modal && !infinitive;
        };
        if (!fits || (negated && entry.kind() == Kind.SPEECH)) {
            return null;
        }
        int start = infinitive ? chainStart(tokens, from - 1) : from;
        return start < 0 ? null : new Cue(start, negated ? from : i, to, entry.kind(), entry.base(), entry.form());
    }

    /** The first token of “went on to”, “continues to” before the verb, or -1 if “to” belongs to something else. */
    private static int chainStart(List<Token> tokens, int to) {
        if (to > 1
                && tokens.get(to - 1).lower().equals("on")
                && Set.of("went", "goes", "going").contains(tokens.get(to - 2).lower())) {
            return auxiliaries(tokens, to - 2);
        }
        return to > 0 && CHAINS.contains(tokens.get(to - 1).lower()) ? auxiliaries(tokens, to - 1) : -1;
    }

    private static boolean isPlural(List<Token> tokens, int from) {
        if (from == 0) {
            return false;
        }
        Token before = tokens.get(from - 1);
        boolean pronoun = Set.of("i", "we", "they", "you", "who").contains(before.lower());
        boolean plural =
                before.text().endsWith("s") && (Grammar.PEOPLE.contains(before.lower()) || before.isCapitalised());
        boolean pair = from > 2
                && before.isCapitalised()
                && tokens.get(from - 2).lower().equals("and");
        return pronoun
                || (plural && !before.lower().equals("'s"))
                || pair
                || Set.of("people", "some", "many", "others").contains(before.lower());
    }

    private static int auxiliaries(List<Token> tokens, int verb) {
        int from = verb;
        while (from > 0
                && (Grammar.isAdverb(tokens.get(from - 1))
                        || Grammar.AUXILIARIES.contains(tokens.get(from - 1).lower()))) {
            from--;
        }
        return from;
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> lexicon = new HashMap<>();
        for (String line : WordList.lines(Cues.class, "cues.txt")) {
            int colon = line.indexOf(':');
            Kind kind = Kind.valueOf(line.substring(0, colon).trim().toUpperCase(Locale.ROOT));
            for (String verb : line.substring(colon + 1).trim().split("\\s+")) {
                add(lexicon, kind, verb);
            }
        }
        return lexicon;
    }

    private static void add(Map<String, Entry> lexicon, Kind kind, String written) {
        String[] forms = written.contains("/") || kind == Kind.STATE ? written.split("/") : regular(written);
        for (int i = 0; i < forms.length; i++) {
            Form form = forms[i].endsWith("ing") && i > 1 || forms[i].matches("\\w+ing-\\w+")
                    ? Form.PARTICIPLE
                    : Form.values()[Math.min(i, 2)];
            lexicon.putIfAbsent(forms[i], new Entry(kind, forms[0], form));
        }
    }

    private static String[] regular(String verb) {
        String s = verb.matches(".*(sh|ss|ch)") ? verb + "es" : verb + "s";
        return new String[] {verb, s, verb + "ed", verb + "ing"};
    }
}
