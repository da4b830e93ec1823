package dev.volteface.alert.positions.kafka;

import dev.volteface.alert.AlertFlow;
import dev.volteface.alert.positions.ArticleStatements;
import dev.volteface.alert.positions.EvidenceDelta;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deadletters.GuardedProcessor;
import dev.volteface.log.deadletters.Outbox;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Outgoing;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** Makes of each article's statements what they add to the evidence of holders, keyed by holder and topic. */
final class EvidenceProcessor extends GuardedProcessor {

    static final String STORE = "article-statements";
    static final String WAITING = "statements-waiting";
    static final String SOURCE = "/volteface/alert-service";

    /** Where evidence goes: no topic of the log, but the way to those who keep positions. */
    static final String EVIDENCE = "evidence";

    /** Header of a delta: when the article behind it was first taken in. */
    static final String FIRST_RECORDED = "firstrecorded";

    private KeyValueStore<String, ArticleStatements> articles;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    EvidenceProcessor() {
        super(Topics.STATEMENTS, SOURCE, WAITING);
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        articles = context.getStateStore(STORE);
    }

    @Override
    protected void handle(Envelope<Record> event, Outbox outbox) {
        StatementEvent happened = (StatementEvent) event.data();
        ArticleStatements known = articles.get(happened.articleId());
        ArticleStatements before = known == null ? ArticleStatements.NONE : known;
        AlertFlow.evidence(before, happened, event.firstRecorded())
                .forEach(delta -> outbox.forward(record(delta, event.firstRecorded())));
        outbox.put(articles, happened.articleId(), before.after(happened, event.firstRecorded()));
    }

    private org.apache.kafka.streams.processor.api.Record<String, Outgoing> record(
            EvidenceDelta delta, Instant firstRecorded) {
        RecordHeaders headers = new RecordHeaders();
        CloudEventHeaders.add(headers, FIRST_RECORDED, firstRecorded.toString());
        return new org.apache.kafka.streams.processor.api.Record<>(
                PositionEvent.key(delta.holderId(), delta.topicId()),
                new Outgoing(EVIDENCE, EventJson.write(delta)),
                now().toEpochMilli(),
                headers);
    }
}
