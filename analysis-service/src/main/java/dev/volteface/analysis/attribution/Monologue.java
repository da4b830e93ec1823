package dev.volteface.analysis.attribution;

import dev.volteface.analysis.attribution.Script.Found;
import dev.volteface.analysis.attribution.Script.Line;
import dev.volteface.analysis.speakers.Resolved;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Statement;
import java.util.List;

/** Records one person's own words, a statement a sentence, and what they relay of others. */
final class Monologue {

    private static final int LEAST_LETTERS = 2;

    private final Script script;
    private final Narrative narrative;

    Monologue(Script script) {
        this.script = script;
        this.narrative = new Narrative(script);
    }

    void spoken(Span words, Resolved who, SaidOn saidOn, boolean prepared) {
        List<Quotation> quotations = Quotations.in(script.body(), words.start(), words.end(), false);
        List<Token> tokens = Tokens.of(script.body(), words.start(), words.end(), quotations);
        for (List<Token> sentence : Sentences.of(tokens)) {
            Span span = new Span(sentence.getFirst().start(), sentence.getLast().end());
            if (sentence.size() >= LEAST_LETTERS) {
                Line line = script.add(
                        who, null, new Found(Statement.Form.SPEECH, List.of(span), null, null, saidOn, prepared));
                script.recent().heard(who.speaker());
                narrative.relayed(span, line);
            }
        }
    }
}
