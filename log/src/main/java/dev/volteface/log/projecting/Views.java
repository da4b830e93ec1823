package dev.volteface.log.projecting;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are written only by events newer than those they already hold: {@code applied} is the offset of the
 * last event. No increments and no pushes, so that replays change nothing.
 */
public final class Views {

    /** The field that holds the offset of the last event applied. */
    public static final String APPLIED = "applied";

    private final MongoDatabase database;

    public Views(MongoDatabase database) {
        this.database = database;
    }

    /** Replaces the document by what {@code change} makes of it; an empty document stands for none. */
    public void update(String collection, String id, Place at, UnaryOperator<Document> change) {
        Document before = find(collection, id);
        if (before != null && before.getLong(APPLIED) >= at.offset()) {
            return;
        }
        Document after = new Document(change.apply(before == null ? new Document() : new Document(before)));
        after.put("_id", id);
        after.put(APPLIED, at.offset());
        try {
            documents(collection)
                    .replaceOne(
                            Filters.and(Filters.eq("_id", id), Filters.lt(APPLIED, at.offset())),
                            after,
                            new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // somebody else has written a newer one: that holds this event already
        }
    }

    /** The document, or null where there is none. */
    public @Nullable Document find(String collection, String id) {
        return documents(collection).find(Filters.eq("_id", id)).first();
    }

    /** Removes the document, unless it holds newer events. */
    public void remove(String collection, String id, Place at) {
        documents(collection).deleteOne(Filters.and(Filters.eq("_id", id), Filters.lt(APPLIED, at.offset())));
    }

    /** The collection itself, for reading. */
    public MongoCollection<Document> documents(String collection) {
        return database.getCollection(collection);
    }
}
