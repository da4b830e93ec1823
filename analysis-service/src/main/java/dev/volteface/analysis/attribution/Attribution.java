package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.SpeakerBook;
import dev.volteface.analysis.speakers.Speakers;

/** Finds who said what in an article: plain rules over words, quotation marks and names, in time linear in the text. */
public final class Attribution {

    private Attribution() {}

    /** The statements of an article and the offices it gives people; nothing where the language isn't English. */
    public static Reading attribute(ArticleText article, SpeakerBook book) {
        if (!article.isEnglish()) {
            return Reading.nothing();
        }
        Speakers speakers = Speakers.of(article.title(), article.body(), book, article.day());
        Script script = new Script(article, speakers);
        switch (article.form()) {
            case REPORT -> new Narrative(script).report();
            case INTERVIEW -> new Interview(script).read();
            case SPEECH -> new Speech(script).read();
        }
        return new Reading(script.attributed(), speakers.learned(article.articleId()));
    }
}
