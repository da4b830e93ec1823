package dev.volteface.analysis.attribution;

import dev.volteface.analysis.attribution.NounPhrases.Run;
import dev.volteface.analysis.attribution.Script.Found;
import dev.volteface.analysis.attribution.Script.Line;
import dev.volteface.analysis.speakers.Resolved;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads prose in which somebody reports others: a reporter's, or a speaker's own where it quotes and relays. */
final class Narrative {

    private static final int DEEPEST = 4;

    private final Script script;
    private int depth;

    Narrative(Script script) {
        this.script = script;
    }

    /** Reads a whole report, paragraph by paragraph; quotations without cue go on with who spoke last. */
    void report() {
        List<Span> paragraphs = Paragraphs.of(script.body());
        boolean runsOn = false;
        Line last = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean continued = i + 1 < paragraphs.size()
                    && Quotations.opensAt(script.body(), paragraphs.get(i + 1).start());
            List<Quotation> quotations = Quotations.in(script.body(), paragraph.start(), paragraph.end(), continued);
            List<Token> tokens = Tokens.of(script.body(), paragraph.start(), paragraph.end(), quotations);
            boolean first = true;
            for (List<Token> sentence : Sentences.of(tokens)) {
                Line line = sentence(sentence, null);
                boolean alone = line == null && isQuotationAlone(sentence);
                if (alone && last != null) {
                    line = cueless(sentence, last, !first || runsOn);
                }
                if (line == null && !alone) {
                    line = unsaid(sentence);
                }
                last = line == null ? last : line;
                first = line == null && first;
            }
            runsOn = !quotations.isEmpty() && quotations.getLast().runsOn();
        }
    }

    /** Reads what a stretch of somebody's own words relays of others. */
    void relayed(Span words, Line teller) {
        if (depth == DEEPEST) {
            return;
        }
        depth++;
        List<Quotation> quotations = Quotations.in(script.body(), words.start(), words.end(), false);
        for (List<Token> sentence : Sentences.of(Tokens.of(script.body(), words.start(), words.end(), quotations))) {
            sentence(sentence, teller);
        }
        depth--;
    }

    /** Records the attributions of a sentence; returns the last that isn't inside another. */
    private @Nullable Line sentence(List<Token> tokens, @Nullable Line teller) {
        List<Hit> hits = new ArrayList<>(Clauses.of(tokens));
        hits.sort(Comparator.<Hit, Boolean>comparing(hit -> hit.source() == null)
                .thenComparing(Comparator.comparingInt(Hit::size).reversed()));
        List<Line> lines = new ArrayList<>();
        List<Hit> told = new ArrayList<>();
        Line outermost = null;
        for (Hit hit : hits) {
            Line parent = parent(hit, told, lines, teller);
            for (Line line : lines(tokens, hit, parent, lines)) {
                lines.add(line);
                told.add(hit);
                outermost = parent == teller ? line : outermost;
            }
        }
        return outermost;
    }

    private static @Nullable Line parent(Hit hit, List<Hit> told, List<Line> lines, @Nullable Line teller) {
        Line parent = teller;
        for (int i = 0; i < told.size(); i++) {
            parent = told.get(i).holds(hit) ? lines.get(i) : parent;
        }
        return parent;
    }

    private List<Line> lines(List<Token> tokens, Hit hit, @Nullable Line parent, List<Line> before) {
        Run source = hit.source();
        if (source == null && !before.isEmpty()) {
            Resolved who = new Resolved(before.getLast().speaker(), 0.8, "subject of the cue before");
            return List.of(line(tokens, hit, who, null, parent));
        }
        source = source == null ? NounPhrases.opening(tokens) : source;
        if (source == null || isUnheard(tokens.get(source.from()), parent)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (Run holder : holders(tokens, source)) {
            Span mention = span(tokens, holder);
            script.speakers()
                    .resolve(text(mention), script.recent())
                    .filter(who -> parent == null
                            || !who.speaker().id().equals(parent.speaker().id()))
                    .ifPresent(who -> lines.add(line(tokens, hit, who, mention, parent)));
        }
        return lines;
    }

    /** First and second persons are the teller's own; other pronouns in relayed words mean whoever is relayed. */
    private static boolean isUnheard(Token first, @Nullable Line parent) {
        return Grammar.FIRST_AND_SECOND.contains(first.lower())
                || (parent != null && Grammar.PRONOUNS.contains(first.lower()));
    }

    private Line line(List<Token> tokens, Hit hit, Resolved who, @Nullable Span mention, @Nullable Line parent) {
        List<Span> spans = Contents.spans(script.body(), tokens, hit);
        SaidOn saidOn = said(tokens, hit, parent);
        Line line = script.add(
                who,
                parent,
                new Found(
                        Contents.form(tokens, hit),
                        spans,
                        mention,
                        new Span(
                                tokens.get(hit.cue().from()).start(),
                                tokens.get(hit.cue().to() - 1).end()),
                        saidOn,
                        false));
        if (parent == null) {
            script.recent().heard(who.speaker());
        }
        quoted(tokens, hit, line);
        return line;
    }

    /** Quotations within the words are read once more: who speaks in them may relay others. */
    private void quoted(List<Token> tokens, Hit hit, Line line) {
        for (Run run : hit.contents()) {
            for (Token token : tokens.subList(run.from(), run.to())) {
                if (token.isQuotation() && token.end() - token.start() > 24) {
                    relayed(Contents.inner(script.body(), token), line);
                }
            }
        }
    }

    private SaidOn said(List<Token> tokens, Hit hit, @Nullable Line parent) {
        List<Token> beside = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            boolean inside = hit.contents().stream().anyMatch(run -> run.from() <= at && at < run.to());
            if (!inside) {
                beside.add(tokens.get(i));
            }
        }
        SaidOn said = script.dating().of(beside);
        return said.equals(script.dating().published()) && parent != null ? parent.saidOn() : said;
    }

    private List<Run> holders(List<Token> tokens, Run source) {
        for (int i = source.from() + 1; i < source.to() - 1; i++) {
            boolean names =
                    tokens.get(i - 1).isCapitalised() && tokens.get(i + 1).isCapitalised();
            if (tokens.get(i).lower().equals("and") && names) {
                return List.of(new Run(source.from(), i), new Run(i + 1, source.to()));
            }
        }
        return List.of(source);
    }

    private static boolean isQuotationAlone(List<Token> sentence) {
        return !sentence.isEmpty()
                && sentence.getFirst().isQuotation()
                && sentence.stream().noneMatch(Token::isWord)
                && sentence.getFirst().text().indexOf(' ') > 0;
    }

    private Line cueless(List<Token> sentence, Line last, boolean goesOn) {
        Line line = last;
        for (Token token : sentence) {
            if (token.isQuotation()) {
                Span inner = Contents.inner(script.body(), token);
                line = goesOn ? line : fresh(line, inner);
                if (goesOn) {
                    line.goOn(inner);
                }
                relayed(inner, line);
            }
        }
        return line;
    }

    private Line fresh(Line last, Span words) {
        Resolved who = new Resolved(
                last.speaker(),
                0.7,
                "quotation without cue, after " + last.speaker().name());
        return script.add(
                who, null, new Found(Statement.Form.DIRECT, List.of(words), null, null, last.saidOn(), false));
    }

    /** A sentence without a cue: it may lead to a quotation by a colon, and its subject is who “he” is next. */
    private @Nullable Line unsaid(List<Token> sentence) {
        Run opening = NounPhrases.opening(sentence);
        if (opening != null) {
            script.speakers()
                    .subject(text(span(sentence, opening)), script.recent())
                    .ifPresent(who -> script.recent().heard(who.speaker()));
        }
        int colon = colonBeforeQuotation(sentence);
        return colon < 1
                ? null
                : script.speakers()
                        .within(text(span(sentence, new Run(0, colon))), script.recent())
                        .map(who -> introduced(sentence, colon, who))
                        .orElse(null);
    }

    private Line introduced(List<Token> sentence, int colon, Resolved who) {
        Span words = Contents.inner(script.body(), sentence.get(colon + 1));
        SaidOn saidOn = script.dating().of(sentence.subList(0, colon));
        Line line = script.add(who, null, new Found(Statement.Form.DIRECT, List.of(words), null, null, saidOn, false));
        script.recent().heard(who.speaker());
        relayed(words, line);
        return line;
    }

    private static int colonBeforeQuotation(List<Token> sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).is(":")
                    && sentence.get(i + 1).isQuotation()
                    && sentence.get(i + 1).text().indexOf(' ') > 0) {
                return i;
            }
        }
        return -1;
    }

    private static Span span(List<Token> tokens, Run run) {
        return new Span(tokens.get(run.from()).start(), tokens.get(run.to() - 1).end());
    }

    private String text(Span span) {
        return script.body().substring(span.start(), span.end());
    }
}
