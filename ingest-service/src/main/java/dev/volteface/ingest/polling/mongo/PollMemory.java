package dev.volteface.ingest.polling.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dev.volteface.ingest.polling.ConditionalGet;
import dev.volteface.log.projecting.Documents;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** Remembers of each feed what to ask with next time, and how the last poll went. */
public final class PollMemory {

    private final MongoCollection<Document> polls;

    public PollMemory(MongoDatabase database) {
        this.polls = database.getCollection("polls");
    }

    /** What to ask with; the first time, nothing. */
    public ConditionalGet recall(String feedId) {
        return Optional.ofNullable(polls.find(Filters.eq("_id", feedId)).first())
                .map(document -> document.get("conditional", Document.class))
                .map(document -> Documents.as(ConditionalGet.class, document))
                .orElse(ConditionalGet.FIRST);
    }

    /** Keeps what to ask with and how it went. */
    public void remember(String feedId, ConditionalGet conditional, Instant at, String outcome) {
        Document document = new Document("_id", feedId)
                .append("conditional", Documents.of(conditional))
                .append("lastPolled", at.toString())
                .append("outcome", outcome);
        polls.replaceOne(Filters.eq("_id", feedId), document, new ReplaceOptions().upsert(true));
    }

    /** How the last poll went, for people. */
    public Optional<Document> last(String feedId) {
        return Optional.ofNullable(polls.find(Filters.eq("_id", feedId)).first());
    }
}
