package dev.volteface.analysis.tagging.kafka;

import dev.volteface.analysis.AnalysisFlow;
import dev.volteface.analysis.tagging.Analysed;
import dev.volteface.analysis.tagging.Catalogue;
import dev.volteface.analysis.tagging.Difference;
import dev.volteface.analysis.tagging.ReadArticle;
import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.ArticleEvent;
import dev.volteface.contracts.catalogue.CatalogueCommand.RecordSpeakerRole;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deadletters.GuardedProcessor;
import dev.volteface.log.deadletters.Outbox;
import dev.volteface.log.streams.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads each article when it comes and again when the catalogue changes in a way that concerns it; appends what
 * differs from the last reading. Which came first, article or catalogue, makes no difference to where it ends.
 */
final class AnalysingProcessor extends GuardedProcessor {

    static final String STORE = "articles-read";
    static final String WAITING = "articles-waiting";
    static final String SOURCE = "/volteface/analysis-service";

    private static final Logger LOG = LoggerFactory.getLogger(AnalysingProcessor.class);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final AnalysisFlow flow;
    private final Supplier<Catalogue> catalogue;
    private final Sealing sealing;
    private KeyValueStore<String, ReadArticle> articles;
    private long seen = -1;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    AnalysingProcessor(AnalysisFlow flow, Supplier<Catalogue> catalogue, Sealing sealing) {
        super(Topics.ARTICLES, SOURCE, WAITING);
        this.flow = flow;
        this.catalogue = catalogue;
        this.sealing = sealing;
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        articles = context.getStateStore(STORE);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, unused -> rereadWhatChanged());
    }

    @Override
    protected void handle(Envelope<Record> event, Outbox outbox) {
        ArticleEvent happened = (ArticleEvent) event.data();
        ReadArticle known = articles.get(happened.articleId());
        ReadArticle before = known == null ? ReadArticle.unread(happened.articleId(), event.firstRecorded()) : known;
        switch (happened) {
            case ArticleEvent.ArticlePublished e -> read(before.at(1, e.article()), event.firstRecorded(), outbox);
            case ArticleEvent.ArticleRevised e ->
                read(before.at(e.revision(), e.article()), event.firstRecorded(), outbox);
            case ArticleEvent.ArticleWithdrawn e ->
                read(before.at(before.revision(), null), event.firstRecorded(), outbox);
            case ArticleEvent.ArticlesMerged e ->
                read(before.at(before.revision(), null), event.firstRecorded(), outbox);
            case ArticleEvent.StoryJoined e -> {}
        }
    }

    private void read(ReadArticle article, Instant recorded, Outbox outbox) {
        Catalogue now = catalogue.get();
        Analysed analysed = analyse(article, article.article(), now);
        List<StatementEvent> events =
                Difference.between(article.articleId(), article.statements(), analysed.statements());
        ReadArticle after = article.read(analysed.statements(), recorded, events.size(), now.version());
        outbox.put(articles, article.articleId(), after);
        append(article, after, events, outbox);
        analysed.learned().forEach(role -> learn(role, article, outbox));
    }

    private Analysed analyse(ReadArticle article, @Nullable Article content, Catalogue now) {
        return content == null
                ? Analysed.NOTHING
                : flow.analyse(article.articleId(), article.revision(), content, article.firstRecorded(), now, sealing);
    }

    private void append(ReadArticle before, ReadArticle after, List<StatementEvent> events, Outbox outbox) {
        long number = before.events();
        for (StatementEvent event : events) {
            number++;
            Instant recorded = after.recorded()
                    .getOrDefault(
                            event.statementId(),
                            before.recorded().getOrDefault(event.statementId(), before.firstRecorded()));
            outbox.forward(Outgoing.event(
                    Topics.STATEMENTS,
                    envelope(before.articleId(), before.articleId() + "@" + number, recorded, (Record) event),
                    now().toEpochMilli()));
        }
    }

    private void learn(RecordSpeakerRole role, ReadArticle article, Outbox outbox) {
        outbox.forward(Outgoing.event(
                Topics.CATALOGUE_COMMANDS,
                envelope(
                        role.speakerId(),
                        article.articleId() + "-learned-" + role.speakerId() + "-"
                                + role.role().title(),
                        article.firstRecorded(),
                        role),
                now().toEpochMilli()));
    }

    private Envelope<Record> envelope(String key, String id, Instant firstRecorded, Record data) {
        return new Envelope<>(id, SOURCE, key, now(), "analysis-service", firstRecorded, null, data);
    }

    private void rereadWhatChanged() {
        long version = catalogue.get().version();
        if (version == seen) {
            return;
        }
        for (ReadArticle article : stale(catalogue.get())) {
            try {
                Outbox outbox = new Outbox();
                read(article, article.firstRecorded(), outbox);
                flush(outbox);
            } catch (RuntimeException fault) {
                LOG.error("article {} keeps its last reading: reading it again failed", article.articleId(), fault);
            }
        }
        seen = version;
    }

    private List<ReadArticle> stale(Catalogue now) {
        List<ReadArticle> stale = new ArrayList<>();
        try (KeyValueIterator<String, ReadArticle> all = articles.all()) {
            all.forEachRemaining(row -> {
                ReadArticle article = row.value;
                if (article.article() != null && now.concerns(article.speakers(), article.catalogueVersion())) {
                    stale.add(article);
                }
            });
        }
        return stale;
    }
}
