package dev.volteface.analysis.views.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.volteface.log.deadletters.mongo.DeadLettersView;
import dev.volteface.log.projecting.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads the views. */
public final class AnalysisViews {

    private final Views views;

    AnalysisViews(Views views) {
        this.views = views;
        views.documents(StatementsView.COLLECTION).createIndex(Indexes.ascending("article"));
        views.documents(StatementsView.COLLECTION).createIndex(Indexes.ascending("speaker"));
        views.documents(StatementsView.COLLECTION).createIndex(Indexes.ascending("fingerprint"));
    }

    /** An article by its id. */
    public Optional<Document> article(String id) {
        return Optional.ofNullable(views.find(ArticlesView.COLLECTION, id));
    }

    /** The articles taken in last. */
    public List<Document> articles(int limit) {
        return views.documents(ArticlesView.COLLECTION)
                .find()
                .sort(Sorts.descending("firstRecorded"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Statements that meet all conditions given, in the order of article and text, newest said first. */
    public List<Document> statements(
            @Nullable String article, @Nullable String speaker, @Nullable String topic, int limit) {
        List<Bson> conditions = new ArrayList<>();
        add(conditions, "article", article);
        add(conditions, "speaker", speaker);
        add(conditions, "topics", topic);
        Bson filter = conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
        return views.documents(StatementsView.COLLECTION)
                .find(filter)
                .sort(Sorts.orderBy(Sorts.descending("saidOn"), Sorts.ascending("article", "from")))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** How many statements carry these words. */
    public long attestations(String fingerprint) {
        return views.documents(StatementsView.COLLECTION).countDocuments(Filters.eq("fingerprint", fingerprint));
    }

    /** All topics or all speakers, by id. */
    public List<Document> topics() {
        return views.documents(CatalogueView.TOPICS)
                .find()
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    /** All speakers that the catalogue names, by id. */
    public List<Document> speakers() {
        return views.documents(CatalogueView.SPEAKERS)
                .find()
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    /** Dead letters, newest first. */
    public List<Document> deadLetters() {
        return views.documents(DeadLettersView.COLLECTION)
                .find()
                .sort(Sorts.descending("time"))
                .into(new ArrayList<>());
    }

    private static void add(List<Bson> conditions, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            conditions.add(Filters.eq(field, value));
        }
    }
}
