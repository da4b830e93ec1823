package dev.volteface.local.analysing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.volteface.alert.changes.Announced;
import dev.volteface.alert.positions.ChangeSentence;
import dev.volteface.alert.positions.QualifierWords;
import dev.volteface.analysis.tagging.ReadArticle;
import dev.volteface.analysis.tagging.TaggedStatement;
import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.contracts.statement.Tag;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code analyse} prints: articles, statements, positions and changes, in plain words and exact spans. */
public final class AnalysisReport {

    private final Sealing sealing;
    private final Map<String, String> files;

    /**
     * @param sealing opens the texts
     * @param files the file of each article, by article id
     */
    public AnalysisReport(Sealing sealing, Map<String, String> files) {
        this.sealing = sealing;
        this.files = Map.copyOf(files);
    }

    /** The report, ready to be written as JSON. */
    public Map<String, Object> of(Collection<ReadArticle> articles, Collection<Announced> announced) {
        Map<String, Long> attestations = articles.stream()
                .flatMap(article -> article.statements().stream())
                .collect(groupingBy(s -> s.statement().fingerprint(), counting()));
        Map<String, Object> report = new LinkedHashMap<>();
        List<OpenArticle> open =
                articles.stream().map(read -> OpenArticle.of(read, sealing)).toList();
        report.put("articles", open.stream().map(this::article).toList());
        report.put(
                "statements",
                open.stream()
                        .flatMap(article -> article.read().statements().stream()
                                .map(each -> statement(each, attestations, article)))
                        .toList());
        report.put(
                "positions",
                announced.stream()
                        .map(Announced::position)
                        .filter(Objects::nonNull)
                        .map(AnalysisReport::position)
                        .toList());
        report.put(
                "changes",
                announced.stream()
                        .flatMap(each -> each.changes().stream())
                        .filter(change -> change.kind() != Change.Kind.TAKEN)
                        .map(this::change)
                        .toList());
        return report;
    }

    private Map<String, Object> article(OpenArticle open) {
        ReadArticle read = open.read();
        Article article = Objects.requireNonNull(read.article());
        PublishedAt published = article.publishedAt();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", read.articleId());
        row.put("file", files.get(read.articleId()));
        row.put("title", article.title());
        row.put("outlet", article.outlet());
        row.put("publishedAt", published == null ? null : Written.of(published));
        row.put("saidOn", published == null ? null : published.at().toLocalDate());
        row.put("precision", published == null ? null : published.precision());
        row.put("inferred", published != null && published.inferred());
        row.put("form", article.form());
        row.put("language", article.language());
        row.put("marks", article.marks());
        row.put("body", open.body());
        row.put("story", read.articleId());
        return row;
    }

    private Map<String, Object> statement(TaggedStatement tagged, Map<String, Long> attestations, OpenArticle article) {
        Statement statement = tagged.statement();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", statement.id());
        row.put("article", statement.article().articleId());
        row.put("speaker", statement.speaker().name());
        row.put("speakerId", statement.speaker().id());
        row.put("speaksFor", speaksFor(statement.speaker()));
        row.put("via", statement.via() == null ? null : statement.via().name());
        row.put("parent", statement.parent());
        row.put("type", statement.form());
        row.put("content", sealing.open(statement.words()).orElse(null));
        row.put(
                "spans",
                statement.spans().stream().map(article.characters()::pair).toList());
        row.put("cue", statement.cue() == null ? null : article.text(statement.cue()));
        row.put("saidOn", statement.saidOn().from());
        row.put("saidOnPrecision", precision(statement.saidOn()));
        row.put("attestations", attestations.getOrDefault(statement.fingerprint(), 1L));
        row.put("confidence", statement.confidence());
        row.put("reason", statement.reason());
        row.put("topics", tagged.tags().stream().map(tag -> tag(tag, article)).toList());
        return row;
    }

    private static Map<String, Object> tag(Tag tag, OpenArticle article) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("topic", tag.topic().topicId());
        row.put("stance", tag.stance());
        row.put("p", tag.p());
        row.put("qualifier", tag.qualifier());
        row.put("qualifierWords", tag.qualifierSpan() == null ? null : article.text(tag.qualifierSpan()));
        row.put("evidence", tag.evidence().stream().map(article::text).toList());
        return row;
    }

    private static Map<String, Object> position(Position position) {
        boolean sided = position.outlook() == Outlook.HELD || position.outlook() == Outlook.SPLIT;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("holder", position.holder().name());
        row.put("holderId", position.holder().id());
        row.put("topic", position.topic().topicId());
        row.put("outlook", position.outlook());
        row.put("stance", position.stance());
        row.put("side", sided ? position.topic().word(position.stance()) : null);
        row.put("qualifier", position.qualifier());
        row.put("confidence", position.confidence());
        row.put("since", position.since() == null ? null : position.since().from());
        row.put(
                "lastHeard",
                position.lastHeard() == null ? null : position.lastHeard().to());
        row.put("evidence", ids(position.evidence()));
        return row;
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", change.id());
        row.put("holder", change.holder().name());
        row.put("holderId", change.holder().id());
        row.put("topic", change.topic().topicId());
        row.put("kind", change.kind());
        row.put("tier", change.tier());
        row.put("from", change.from());
        row.put("to", change.to());
        row.put("qualifierFrom", change.qualifierFrom());
        row.put("qualifierTo", change.qualifierTo());
        row.put("after", change.after());
        row.put("on", change.on());
        row.put("before", ids(change.before()));
        row.put("evidence", ids(change.evidence()));
        row.put("confidence", change.confidence());
        row.put("sentence", ChangeSentence.of(change, this::qualifierWords));
        row.put("reason", change.reason());
        row.put("sharedWith", change.sharedWith());
        return row;
    }

    private Optional<String> qualifierWords(Evidence evidence) {
        return sealing.open(evidence.words()).flatMap(words -> QualifierWords.within(evidence, words));
    }

    private static @Nullable String speaksFor(Speaker speaker) {
        return speaker.speaksFor() == null ? null : speaker.speaksFor().name();
    }

    private static String precision(SaidOn saidOn) {
        return saidOn.from().equals(saidOn.to()) ? "day" : "interval";
    }

    private static List<String> ids(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::statementId).toList();
    }
}
