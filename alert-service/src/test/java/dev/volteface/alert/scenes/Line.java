package dev.volteface.alert.scenes;

import dev.volteface.alert.positions.ArticleStatements;
import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.alert.positions.EvidenceDeltas;
import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.ArticleRef;
import dev.volteface.contracts.statement.Probabilities;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.statement.StatementEvent.StatementMade;
import dev.volteface.contracts.statement.StatementEvent.StatementTagged;
import dev.volteface.contracts.statement.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence that somebody says, with the side it is tagged with. */
public record Line(
        Speaker speaker,
        String article,
        SaidOn saidOn,
        String words,
        Stance stance,
        Qualifier qualifier,
        boolean prepared,
        boolean history,
        @Nullable Speaker via,
        Instant recorded) {

    public static final Instant LATE = Instant.parse("2040-01-01T00:00:00Z");

    /** Said on a day, in an article named after it. */
    public static Line said(Speaker speaker, String day, Stance stance, String words) {
        LocalDate date = LocalDate.parse(day);
        return new Line(
                speaker,
                "a-" + day,
                new SaidOn(date, date, false),
                words,
                stance,
                Qualifier.NONE,
                false,
                false,
                null,
                LATE);
    }

    public static Line keeps(Speaker speaker, String day) {
        return said(speaker, day, Stance.FAVOR, "We keep the toll, as I say on " + day);
    }

    public static Line scraps(Speaker speaker, String day) {
        return said(speaker, day, Stance.AGAINST, "We scrap the toll, as I say on " + day);
    }

    public Line saying(String other) {
        return new Line(speaker, article, saidOn, other, stance, qualifier, prepared, history, via, recorded);
    }

    public Line in(String other) {
        return new Line(speaker, other, saidOn, words, stance, qualifier, prepared, history, via, recorded);
    }

    public Line until(String day) {
        SaidOn days = new SaidOn(saidOn.from(), LocalDate.parse(day), true);
        return new Line(speaker, article, days, words, stance, qualifier, prepared, history, via, recorded);
    }

    public Line with(Qualifier other) {
        return new Line(speaker, article, saidOn, words, stance, other, prepared, history, via, recorded);
    }

    public Line fromPaper() {
        return new Line(speaker, article, saidOn, words, stance, qualifier, true, history, via, recorded);
    }

    public Line imported() {
        return new Line(speaker, article, saidOn, words, stance, qualifier, prepared, true, via, recorded);
    }

    public Line relayedBy(Speaker other) {
        return new Line(speaker, article, saidOn, words, stance, qualifier, prepared, history, other, recorded);
    }

    public Line recordedOn(Instant time) {
        return new Line(speaker, article, saidOn, words, stance, qualifier, prepared, history, via, time);
    }

    public String id() {
        return "s-" + article + "-" + Integer.toHexString(words.hashCode());
    }

    public Statement statement() {
        return new Statement(
                id(),
                new ArticleRef(article, 1, "import:test/" + article, null, "The Harbour Post", "Toll", history),
                speaker,
                null,
                via,
                null,
                Statement.Form.DIRECT,
                List.of(new Span(100, 100 + words.length())),
                null,
                new Sealed("article:" + article, words),
                Integer.toHexString(words.hashCode()),
                saidOn,
                article + "/1",
                prepared,
                0.9,
                "cue");
    }

    public Tag tag() {
        return new Tag(Cast.TOLL, stance, p(), qualifier, null, List.of(), "test 1", 1);
    }

    public List<StatementEvent> events() {
        return List.of(new StatementMade(article, statement()), new StatementTagged(article, id(), tag()));
    }

    /** As the speaker's own evidence. */
    public Evidence evidence() {
        ArticleStatements made = ArticleStatements.NONE.after(events().getFirst(), recorded);
        EvidenceDelta first =
                EvidenceDeltas.apply(made, events().getLast(), recorded).getFirst();
        return ((EvidenceDelta.Add) first).evidence();
    }

    private Probabilities p() {
        return switch (stance) {
            case FAVOR -> new Probabilities(0.8, 0.1, 0.1);
            case AGAINST -> new Probabilities(0.1, 0.8, 0.1);
            case NEUTRAL -> new Probabilities(0.1, 0.1, 0.8);
        };
    }
}
