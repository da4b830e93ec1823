package dev.volteface.log.projecting;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/**
 * How far each projection has read, kept beside the documents it wrote and written after them: what a crash loses of
 * the documents it loses of this too, and the projection reads it again.
 */
final class Offsets {

    private final MongoCollection<Document> collection;
    private final String projection;

    Offsets(MongoDatabase database, String projection) {
        this.collection = database.getCollection("offsets");
        this.projection = projection;
    }

    /** The next offset to read. */
    long next(TopicPartition partition) {
        Document known = collection.find(Filters.eq("_id", id(partition))).first();
        return known == null ? 0 : known.getLong("next");
    }

    void advance(TopicPartition partition, long next) {
        Document document = new Document("_id", id(partition)).append("next", next);
        collection.replaceOne(Filters.eq("_id", id(partition)), document, new ReplaceOptions().upsert(true));
    }

    private String id(TopicPartition partition) {
        return projection + "|" + partition;
    }
}
