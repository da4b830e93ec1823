package dev.volteface.analysis.views.mongo;

import dev.volteface.contracts.statement.Statement;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.statement.Tag;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.projecting.Documents;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** One document a statement, with its tags; the words stay sealed. */
final class StatementsView implements Projection {

    static final String COLLECTION = "statements";

    @Override
    public String name() {
        return "statements-1";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topics.STATEMENTS);
    }

    @Override
    public void project(Envelope<Record> event, Place at, Views views) {
        StatementEvent happened = (StatementEvent) event.data();
        if (happened instanceof StatementEvent.StatementRetracted) {
            views.remove(COLLECTION, happened.statementId(), at);
            return;
        }
        views.update(COLLECTION, happened.statementId(), at, before -> after(happened, before));
    }

    private static Document after(StatementEvent happened, Document before) {
        return switch (happened) {
            case StatementEvent.StatementMade e -> document(e.statement(), List.of());
            case StatementEvent.StatementRevised e -> document(e.statement(), tags(before));
            case StatementEvent.StatementRetracted e -> before;
            case StatementEvent.StatementTagged e -> withTag(before, e.tag());
            case StatementEvent.TagWithdrawn e -> before.append("tags", without(tags(before), e.topicId()));
            case StatementEvent.StatementDisputed e -> before.append("disputed", e.note());
            case StatementEvent.StatementOverridden e ->
                withTag(before, e.tag()).append("overridden", e.note());
        };
    }

    private static Document document(Statement statement, List<Document> tags) {
        return new Document("statement", Documents.of(statement))
                .append("article", statement.article().articleId())
                .append("speaker", statement.speaker().id())
                .append("fingerprint", statement.fingerprint())
                .append(
                        "from",
                        statement.spans().isEmpty()
                                ? 0
                                : statement.spans().getFirst().start())
                .append("saidOn", statement.saidOn().from().toString())
                .append("tags", tags)
                .append("topics", tags.stream().map(StatementsView::topicOf).toList());
    }

    private static Document withTag(Document before, Tag tag) {
        List<Document> tags = new ArrayList<>(without(tags(before), tag.topic().topicId()));
        tags.add(Documents.of(tag));
        return before.append("tags", tags)
                .append("topics", tags.stream().map(StatementsView::topicOf).toList());
    }

    private static List<Document> without(List<Document> tags, String topicId) {
        return tags.stream().filter(tag -> !topicOf(tag).equals(topicId)).toList();
    }

    private static List<Document> tags(Document before) {
        return before.getList("tags", Document.class, List.of());
    }

    private static String topicOf(Document tag) {
        return Documents.as(Tag.class, tag).topic().topicId();
    }
}
