package dev.volteface.analysis;

import dev.volteface.analysis.attribution.ArticleText;
import dev.volteface.analysis.attribution.Attributed;
import dev.volteface.analysis.attribution.Attribution;
import dev.volteface.analysis.attribution.Reading;
import dev.volteface.analysis.stance.StanceTagger;
import dev.volteface.analysis.stance.StatementText;
import dev.volteface.analysis.tagging.Analysed;
import dev.volteface.analysis.tagging.Catalogue;
import dev.volteface.analysis.tagging.TaggedStatement;
import dev.volteface.analysis.tagging.Tags;
import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.statement.ArticleRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The flow of analysis, in order: attribution → speakers → topics → stance → tagging. A plain function. */
public final class AnalysisFlow {

    private final StanceTagger tagger;

    public AnalysisFlow(StanceTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * Finds the statements of an article and tags them.
     *
     * @param firstRecorded when the article was taken in; its day stands in where the article has no date
     * @param sealing opens the body and seals the words; where the article was erased nothing is found
     */
    public Analysed analyse(
            String articleId,
            int revision,
            Article article,
            Instant firstRecorded,
            Catalogue catalogue,
            Sealing sealing) {
        return sealing.open(article.body())
                .map(body -> read(text(articleId, revision, article, body, firstRecorded), catalogue, sealing))
                .orElse(Analysed.NOTHING);
    }

    private Analysed read(ArticleText text, Catalogue catalogue, Sealing sealing) {
        Reading reading = Attribution.attribute(text, catalogue.speakers());
        List<TaggedStatement> statements = reading.attributed().stream()
                .map(attributed -> tagged(attributed, text.body(), catalogue, sealing))
                .toList();
        return new Analysed(statements, reading.learned());
    }

    private TaggedStatement tagged(Attributed attributed, String body, Catalogue catalogue, Sealing sealing) {
        StatementText text = new StatementText(
                body,
                attributed.spans(),
                attributed.form(),
                attributed.speaker().name());
        return new TaggedStatement(
                attributed.seal(sealing), Tags.of(tagger.judge(text, catalogue.inForce()), catalogue, tagger.model()));
    }

    private static ArticleText text(
            String articleId, int revision, Article article, String body, Instant firstRecorded) {
        ArticleRef ref = new ArticleRef(
                articleId,
                revision,
                article.uri(),
                article.url(),
                article.outlet(),
                article.title(),
                article.history());
        LocalDate recorded = firstRecorded.atZone(ZoneOffset.UTC).toLocalDate();
        return new ArticleText(
                articleId,
                ref,
                article.form(),
                article.publishedAt(),
                recorded,
                article.language(),
                article.authors(),
                body);
    }
}
