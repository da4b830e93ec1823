package dev.volteface.analysis.attribution;

import dev.volteface.analysis.attribution.Cue.Form;
import dev.volteface.analysis.attribution.Cue.Kind;
import dev.volteface.analysis.attribution.NounPhrases.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the attributions of one sentence: for each cue its source and the exact run of tokens that it attributes. */
final class Clauses {

    private static final Set<String> ADJUNCTS = Set.of(
            "who",
            "which",
            "whose",
            "where",
            "when",
            "while",
            "and",
            "but",
            "according",
            "a",
            "an",
            "citing",
            "then",
            "because");

    private final List<Token> tokens;
    private final List<Cue> cues;
    private final int end;

    private Clauses(List<Token> tokens) {
        this.tokens = tokens;
        this.cues = Cues.in(tokens);
        this.end = endOfWords(tokens);
    }

    static List<Hit> of(List<Token> sentence) {
        return new Clauses(sentence).hits();
    }

    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (Cue cue : cues) {
            Hit hit = cue.kind() == Kind.ACCORDING ? according(cue) : verbal(cue, !hits.isEmpty());
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits.isEmpty() ? signed() : cut(hits);
    }

    /** “…” — Name: a quotation with its speaker behind a dash. */
    private List<Hit> signed() {
        boolean dash = tokens.size() > 2
                && tokens.getFirst().isQuotation()
                && "—–―-".contains(tokens.get(1).text());
        Run source = dash ? NounPhrases.after(tokens, 2) : null;
        return source == null
                ? List.of()
                : List.of(new Hit(new Cue(1, 1, 2, Kind.SPEECH, "—", Form.BASE), source, List.of(new Run(0, 1)), true));
    }

    private @Nullable Hit according(Cue cue) {
        Run source = NounPhrases.after(tokens, cue.to());
        if (source == null) {
            return null;
        }
        int next = afterMark(source.to());
        if (cue.from() <= 1) {
            return hit(cue, source, new Run(next, end), false);
        }
        return hit(cue, source, new Run(0, beforeMark(cue.from())), true);
    }

    private @Nullable Hit verbal(Cue cue, boolean continues) {
        Subject subject = subject(cue, continues);
        if (subject == null) {
            return null;
        }
        Run source = subject.run();
        int left = subject.inverted() || source == null ? cue.auxiliary() : Math.min(source.from(), cue.auxiliary());
        int right = subject.inverted() && source != null ? source.to() : cue.to();
        Run complement = Complements.of(tokens, cue, right, end);
        boolean quoted = left > 0 && quotationBefore(left);
        boolean clauseBefore = !cue.belongsToWords() && source != null && left > 2 && divides(tokens.get(left - 1));
        if (quoted && !cue.belongsToWords()) {
            return trailing(cue, source, left, right);
        }
        if (complement != null) {
            return hit(cue, source, complement, false);
        }
        return clauseBefore && cue.kind() == Kind.SPEECH && !Complements.isOnlyQuoted(cue)
                ? trailing(cue, source, left, right)
                : null;
    }

    private @Nullable Hit trailing(Cue cue, @Nullable Run source, int left, int right) {
        List<Run> contents = new ArrayList<>();
        contents.add(new Run(0, beforeMark(left)));
        int next = Math.max(quotationAfter(right), clauseAfter(left, right));
        if (next > 0) {
            contents.add(new Run(next, end));
        }
        return contents.getFirst().to() > 0 ? new Hit(cue, source, List.copyOf(contents), true) : null;
    }

    /** The quotation that goes on behind “…,” he said, “…”; not where another cue stands between. */
    private int quotationAfter(int from) {
        for (int i = from; i < end; i++) {
            int at = i;
            if (tokens.get(i).isQuotation()) {
                boolean led = i > from && !tokens.get(i - 1).isWord();
                return led ? i : -1;
            }
            if (cues.stream().anyMatch(cue -> cue.from() == at)) {
                return -1;
            }
        }
        return -1;
    }

    /** “The museum, she said, will close”: the clause goes on behind the second comma. */
    private int clauseAfter(int left, int right) {
        boolean parenthesis = left > 0
                && tokens.get(left - 1).is(",")
                && right + 3 < end
                && tokens.get(right).is(",");
        Token next = parenthesis ? tokens.get(right + 1) : tokens.getFirst();
        boolean adjunct = next.lower().endsWith("ing")
                || ADJUNCTS.contains(next.lower())
                || Grammar.PREPOSITIONS.contains(next.lower());
        return parenthesis && next.isWord() && !adjunct ? right + 1 : -1;
    }

    private record Subject(@Nullable Run run, boolean inverted) {}

    private @Nullable Subject subject(Cue cue, boolean continues) {
        int at = cue.auxiliary() - 1;
        Run after = mayInvert(cue, at) ? NounPhrases.after(tokens, cue.to()) : null;
        if (after != null && NounPhrases.isSpeaker(tokens, after)) {
            return new Subject(after, true);
        }
        if (at < 0) {
            return null;
        }
        Token before = tokens.get(at);
        if (before.is(",") || before.is(")") || before.is("—") || before.is("–")) {
            return cue.form() == Form.PARTICIPLE ? new Subject(null, false) : appositive(at);
        }
        if (Set.of("and", "but", "then").contains(before.lower())) {
            return continues && cue.form() != Form.BASE ? new Subject(null, false) : null;
        }
        if (before.lower().equals("who")) {
            return direct(cue, NounPhrases.before(tokens, beforeMark(at)));
        }
        return before.isWord() || before.is("]") ? direct(cue, NounPhrases.before(tokens, cue.auxiliary())) : null;
    }

    private boolean mayInvert(Cue cue, int at) {
        boolean led = at < 0 || !tokens.get(at).isWord();
        return led
                && cue.kind() == Kind.SPEECH
                && cue.auxiliary() == cue.from()
                && (cue.form() == Form.PAST || cue.form() == Form.PRESENT)
                && at >= 0;
    }

    private @Nullable Subject direct(Cue cue, @Nullable Run run) {
        if (run == null) {
            return null;
        }
        boolean plain =
                Set.of("say", "tell", "warn", "argue", "announce", "insist").contains(cue.verb());
        boolean linked =
                cue.to() < tokens.size() && tokens.get(cue.to()).lower().equals("that");
        boolean fits = NounPhrases.isSpeaker(tokens, run) || ((plain || linked) && NounPhrases.isNominal(tokens, run));
        return fits ? new Subject(run, false) : null;
    }

    /** “Name, the minister, said”: the phrase before the comma that opens the apposition. */
    private @Nullable Subject appositive(int comma) {
        for (int i = comma - 1; i > 0 && i > comma - 26; i--) {
            Token token = tokens.get(i);
            if (token.isQuotation()) {
                return null;
            }
            if (token.is(",") || token.is("(") || token.is("—") || token.is("–")) {
                Run run = NounPhrases.before(tokens, i);
                return run != null && NounPhrases.isSpeaker(tokens, run) ? new Subject(run, false) : null;
            }
        }
        return null;
    }

    private @Nullable Hit hit(Cue cue, @Nullable Run source, Run content, boolean trailing) {
        return content.to() > content.from() ? new Hit(cue, source, List.of(content), trailing) : null;
    }

    /** Ends each content where a coordinated or trailing attribution begins. */
    private List<Hit> cut(List<Hit> hits) {
        List<Hit> cut = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int stop = end;
            for (Hit later : hits.subList(i + 1, hits.size())) {
                stop = Math.min(stop, stopBefore(hit, later));
            }
            Hit kept = hit.trailing() ? hit : until(hit, stop);
            if (kept != null) {
                cut.add(kept);
            }
        }
        return cut;
    }

    private int stopBefore(Hit hit, Hit later) {
        if (later.trailing()) {
            return later.contents().getFirst().to();
        }
        Run source = later.source();
        if (source == null) {
            return beforeMark(later.cue().auxiliary());
        }
        int at = source.from() - 1;
        boolean joined = at > hit.cue().to() + 1
                && Set.of("and", "but", "while").contains(tokens.get(at).lower())
                && tokens.get(at - 1).is(",");
        return joined || (at > 0 && tokens.get(at).is(";")) ? beforeMark(at) : end;
    }

    private static @Nullable Hit until(Hit hit, int stop) {
        List<Run> contents = hit.contents().stream()
                .map(run -> new Run(run.from(), Math.min(run.to(), stop)))
                .filter(run -> run.to() > run.from())
                .toList();
        return contents.isEmpty() ? null : new Hit(hit.cue(), hit.source(), contents, false);
    }

    private boolean quotationBefore(int at) {
        Token token = tokens.get(at - 1);
        return token.isQuotation()
                || (divides(token) && at > 1 && tokens.get(at - 2).isQuotation());
    }

    private static boolean divides(Token token) {
        return token.is(",") || token.is("—") || token.is("–") || token.is("-");
    }

    private int beforeMark(int at) {
        int to = at;
        while (to > 0
                && (tokens.get(to - 1).kind() == Token.Kind.MARK
                                && !tokens.get(to - 1).is(")")
                        || Set.of("and", "but", "then", "while")
                                .contains(tokens.get(to - 1).lower()))) {
            to--;
        }
        return to;
    }

    private int afterMark(int at) {
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK ? at + 1 : at;
    }

    private static int endOfWords(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0
                && tokens.get(end - 1).kind() == Token.Kind.MARK
                && !tokens.get(end - 1).is(")")) {
            end--;
        }
        return end;
    }
}
