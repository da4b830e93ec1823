package dev.volteface.ingest.polling.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dev.volteface.ingest.polling.ConditionalGet;
import dev.volteface.ingest.polling.PollMemory;
import dev.volteface.log.projecting.Documents;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** Remembers polls in a collection of its own, beside the views. */
public final class PollsInMongo implements PollMemory {

    private final MongoCollection<Document> polls;

    public PollsInMongo(MongoDatabase database) {
        this.polls = database.getCollection("polls");
    }

    @Override
    public ConditionalGet recall(String feedId) {
        return Optional.ofNullable(polls.find(Filters.eq("_id", feedId)).first())
                .map(document -> document.get("conditional", Document.class))
                .map(document -> Documents.as(ConditionalGet.class, document))
                .orElse(ConditionalGet.FIRST);
    }

    @Override
    public void remember(String feedId, ConditionalGet conditional, Instant at, String outcome) {
        Document document = new Document("_id", feedId)
                .append("conditional", Documents.of(conditional))
                .append("lastPolled", at.toString())
                .append("outcome", outcome);
        polls.replaceOne(Filters.eq("_id", feedId), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<LastPoll> last(String feedId) {
        return Optional.ofNullable(polls.find(Filters.eq("_id", feedId)).first())
                .map(document ->
                        new LastPoll(Instant.parse(document.getString("lastPolled")), document.getString("outcome")));
    }
}
