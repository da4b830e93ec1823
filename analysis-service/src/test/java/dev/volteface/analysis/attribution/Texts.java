package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.SpeakerBook;
import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.Precision;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.statement.ArticleRef;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Articles to read in tests; Friday, 9 May 2031 unless said otherwise. */
record Texts(Article.Form form, String title, String language, LocalDate day, String body) {

    static Texts aReport(String body) {
        return new Texts(Article.Form.REPORT, "", "en", LocalDate.of(2031, 5, 9), body);
    }

    static Texts anInterview(String title, String body) {
        return new Texts(Article.Form.INTERVIEW, title, "en", LocalDate.of(2031, 5, 9), body);
    }

    static Texts aSpeech(String title, String body) {
        return new Texts(Article.Form.SPEECH, title, "en", LocalDate.of(2031, 5, 9), body);
    }

    Texts in(String other) {
        return new Texts(form, title, other, day, body);
    }

    Texts on(LocalDate other) {
        return new Texts(form, title, language, other, body);
    }

    Reading read() {
        return read(SpeakerBook.empty());
    }

    Reading read(SpeakerBook book) {
        ArticleRef ref = new ArticleRef("a-1", 1, "test:a-1", null, null, title, false);
        PublishedAt at =
                new PublishedAt(day.atStartOfDay().atOffset(ZoneOffset.UTC), Precision.DAY, false, day.toString());
        return Attribution.attribute(new ArticleText("a-1", ref, form, at, day, language, List.of(), body), book);
    }

    /** Each statement as “speaker: words”, relayed ones as “speaker via teller: words”. */
    List<String> told() {
        return read().attributed().stream().map(Texts::line).toList();
    }

    private static String line(Attributed one) {
        String via = one.via() == null ? "" : " via " + one.via().id();
        return one.speaker().id() + via + ": " + one.words();
    }
}
