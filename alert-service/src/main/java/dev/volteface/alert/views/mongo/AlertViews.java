package dev.volteface.alert.views.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.volteface.log.projecting.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads the views. */
public final class AlertViews {

    private final Views views;

    AlertViews(Views views) {
        this.views = views;
        views.documents(PositionsView.POSITIONS).createIndex(Indexes.ascending("topic"));
        views.documents(PositionsView.CHANGES).createIndex(Indexes.ascending("topic"));
        views.documents(PositionsView.CHANGES).createIndex(Indexes.ascending("holder"));
        views.documents(PositionsView.CHANGES).createIndex(Indexes.descending("on"));
        views.documents(AlertsView.COLLECTION).createIndex(Indexes.ascending("subscription"));
    }

    /** Positions that meet the conditions given, heard last first. */
    public List<Document> positions(@Nullable String holder, @Nullable String topic, int limit) {
        return found(
                PositionsView.POSITIONS,
                all(equal("holder", holder), equal("topic", topic)),
                Sorts.orderBy(Sorts.descending("lastHeard"), Sorts.ascending("_id")),
                limit);
    }

    /** Changes that meet the conditions given, newest first. */
    public List<Document> changes(
            @Nullable String holder, @Nullable String topic, @Nullable String kind, @Nullable String tier, int limit) {
        return found(
                PositionsView.CHANGES,
                all(equal("holder", holder), equal("topic", topic), equal("kind", kind), equal("tier", tier)),
                Sorts.orderBy(Sorts.descending("on"), Sorts.ascending("_id")),
                limit);
    }

    /** A change by its id. */
    public Optional<Document> change(String id) {
        return Optional.ofNullable(views.find(PositionsView.CHANGES, id));
    }

    /** The subscriptions in force, oldest first. */
    public List<Document> subscriptions() {
        return found(
                SubscriptionsView.COLLECTION, Filters.ne("cancelled", true), Sorts.ascending("createdAt", "_id"), 0);
    }

    /** A subscription by its id, also a cancelled one. */
    public Optional<Document> subscription(String id) {
        return Optional.ofNullable(views.find(SubscriptionsView.COLLECTION, id));
    }

    /** Alerts, newest first. */
    public List<Document> alerts(@Nullable String subscription, int limit) {
        return found(
                AlertsView.COLLECTION,
                all(equal("subscription", subscription)),
                Sorts.orderBy(Sorts.descending("raisedAt"), Sorts.ascending("_id")),
                limit);
    }

    /** An alert by its id. */
    public Optional<Document> alert(String id) {
        return Optional.ofNullable(views.find(AlertsView.COLLECTION, id));
    }

    private List<Document> found(String collection, Bson filter, Bson order, int limit) {
        return views.documents(collection).find(filter).sort(order).limit(limit).into(new ArrayList<>());
    }

    private static Bson all(Bson... conditions) {
        return Filters.and(conditions);
    }

    private static Bson equal(String field, @Nullable String value) {
        return value == null || value.isBlank() ? Filters.exists("_id") : Filters.eq(field, value);
    }
}
