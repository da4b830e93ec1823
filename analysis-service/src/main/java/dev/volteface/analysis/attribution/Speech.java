package dev.volteface.analysis.attribution;

import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a speech: everything after the salutation is the speaker's. */
final class Speech {

    private static final Pattern SALUTATION = Pattern.compile(
            "^(Mr|Mrs|Ms|Madam|Mister|Dear|Ladies|Distinguished|Honou?rable|Excellenc|Your|Colleagues|Friends|Esteemed|Fellow|Comrades)\\b.{0,120}[,!:.]$");
    private static final int HEAD = 12;

    private final Script script;

    Speech(Script script) {
        this.script = script;
    }

    void read() {
        List<Span> paragraphs = Paragraphs.of(script.body());
        SaidOn saidOn = Headline.saidOn(script);
        Monologue monologue = new Monologue(script);
        Headline.speaker(script)
                .ifPresent(who -> paragraphs.stream()
                        .skip(afterSalutation(paragraphs))
                        .forEach(words -> monologue.spoken(words, who.by("speech", 0.95), saidOn, true)));
    }

    private int afterSalutation(List<Span> paragraphs) {
        int after = 0;
        for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
            Span paragraph = paragraphs.get(i);
            if (paragraph.end() - paragraph.start() < 140
                    && SALUTATION
                            .matcher(script.body().substring(paragraph.start(), paragraph.end()))
                            .matches()) {
                after = i + 1;
            }
        }
        return after;
    }
}
