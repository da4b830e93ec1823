package dev.volteface.analysis.attribution;

import dev.volteface.analysis.speakers.Recent;
import dev.volteface.analysis.speakers.Resolved;
import dev.volteface.contracts.statement.SaidOn;
import java.util.List;
import java.util.Optional;

/** What the title line and byline of a speech or an interview say of its speaker and day. */
final class Headline {

    private Headline() {}

    static Optional<Resolved> speaker(Script script) {
        ArticleText article = script.article();
        return script.speakers().introduced(article.title()).or(() -> byline(script, article.authors()));
    }

    private static Optional<Resolved> byline(Script script, List<String> authors) {
        return authors.stream()
                .findFirst()
                .flatMap(author -> script.speakers().resolve(author, new Recent()))
                .map(who -> who.by("byline", 0.7));
    }

    static SaidOn saidOn(Script script) {
        String title = script.article().title();
        return script.dating().of(Tokens.of(title, 0, title.length(), List.of()));
    }
}
