package dev.volteface.local.analysing;

import dev.volteface.alert.changes.Announced;
import dev.volteface.alert.changes.Reconcile;
import dev.volteface.alert.changes.Reconciled;
import dev.volteface.alert.positions.ArticleStatements;
import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.alert.positions.EvidenceDeltas;
import dev.volteface.analysis.AnalysisFlow;
import dev.volteface.analysis.tagging.Analysed;
import dev.volteface.analysis.tagging.Catalogue;
import dev.volteface.analysis.tagging.Difference;
import dev.volteface.analysis.tagging.ReadArticle;
import dev.volteface.contracts.catalogue.CatalogueCommand.RecordSpeakerRole;
import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.ingest.extraction.Extracted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Articles, catalogue and positions as one installation would hold them after the documents taken in so far. Not for
 * several threads.
 */
public final class InOneProcess {

    private final AnalysisFlow flow;
    private final Sealing sealing;
    private final Map<String, ReadArticle> articles = new LinkedHashMap<>();
    private final Map<String, ArticleStatements> statements = new LinkedHashMap<>();
    private final Map<String, Map<String, EvidenceDelta.Add>> evidence = new TreeMap<>();
    private final Map<String, Announced> announced = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private Catalogue catalogue = Catalogue.EMPTY;

    public InOneProcess(AnalysisFlow flow, Sealing sealing) {
        this.flow = flow;
        this.sealing = sealing;
    }

    /** Takes in an event of the catalogue and reads again what it concerns. */
    public List<PositionEvent> take(CatalogueEvent event, Instant recorded) {
        catalogue = catalogue.evolve(event);
        return settle(recorded);
    }

    /** Takes in an article, or a revision of one, and says what it did to positions. */
    public List<PositionEvent> take(Extracted.Clean clean, Instant recorded) {
        String id = clean.articleId();
        ReadArticle before = articles.getOrDefault(id, ReadArticle.unread(id, recorded));
        var article = clean.article().seal(id, sealing);
        boolean same =
                before.article() != null && before.article().contentHash().equals(article.contentHash());
        if (same) {
            return List.of();
        }
        Set<String> dirty = read(before.at(before.revision() + 1, article), recorded);
        return settle(dirty, recorded);
    }

    /** The articles with their statements and tags, in the order of arrival. */
    public List<ReadArticle> articles() {
        return List.copyOf(articles.values());
    }

    /** What has been announced, by holder and topic. */
    public Map<String, Announced> announced() {
        return Map.copyOf(announced);
    }

    private List<PositionEvent> settle(Instant recorded) {
        return settle(new TreeSet<>(), recorded);
    }

    /** Reads again what the catalogue changed, which may teach it more, until nothing is left; then folds. */
    private List<PositionEvent> settle(Set<String> dirty, Instant recorded) {
        for (List<ReadArticle> stale = stale(); !stale.isEmpty(); stale = stale()) {
            stale.forEach(article -> dirty.addAll(read(article, article.firstRecorded())));
        }
        List<PositionEvent> events = new ArrayList<>();
        dirty.forEach(key -> events.addAll(fold(key, recorded)));
        return events;
    }

    private List<ReadArticle> stale() {
        return articles.values().stream()
                .filter(article -> catalogue.concerns(article.speakers(), article.catalogueVersion()))
                .toList();
    }

    private Set<String> read(ReadArticle article, Instant recorded) {
        var content = article.article();
        Analysed analysed = content == null
                ? Analysed.NOTHING
                : flow.analyse(
                        article.articleId(), article.revision(), content, article.firstRecorded(), catalogue, sealing);
        List<StatementEvent> events =
                Difference.between(article.articleId(), article.statements(), analysed.statements());
        ReadArticle after = article.read(analysed.statements(), recorded, events.size(), catalogue.version());
        articles.put(article.articleId(), after);
        analysed.learned().forEach(this::learn);
        Set<String> dirty = new TreeSet<>();
        for (StatementEvent event : events) {
            dirty.addAll(apply(event, after.recorded().getOrDefault(event.statementId(), recorded)));
        }
        return dirty;
    }

    private void learn(RecordSpeakerRole role) {
        if (known.add(role.speakerId() + " " + role.role())) {
            catalogue = catalogue.evolve(
                    new CatalogueEvent.SpeakerRoleRecorded(role.speakerId(), role.role(), role.learnedFrom()));
        }
    }

    private Set<String> apply(StatementEvent event, Instant recorded) {
        ArticleStatements before = statements.getOrDefault(event.articleId(), ArticleStatements.NONE);
        Set<String> dirty = new TreeSet<>();
        for (EvidenceDelta delta : EvidenceDeltas.apply(before, event, recorded)) {
            String key = PositionEvent.key(delta.holderId(), delta.topicId());
            Map<String, EvidenceDelta.Add> rows = evidence.computeIfAbsent(key, unused -> new TreeMap<>());
            switch (delta) {
                case EvidenceDelta.Add add -> rows.put(add.statementId(), add);
                case EvidenceDelta.Remove remove -> rows.remove(remove.statementId());
            }
            dirty.add(key);
        }
        statements.put(event.articleId(), before.after(event, recorded));
        return dirty;
    }

    private List<PositionEvent> fold(String key, Instant recorded) {
        Reconciled reconciled = Reconcile.reconcile(
                announced.getOrDefault(key, Announced.NOTHING),
                evidence.getOrDefault(key, Map.of()).values(),
                recorded);
        announced.put(key, reconciled.announced());
        return reconciled.events();
    }
}
