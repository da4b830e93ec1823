package dev.volteface.alert.positions;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.statement.TopicRef;

/** One row of evidence coming to, or going from, a holder's position on a topic. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "delta")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EvidenceDelta.Add.class, name = "add"),
    @JsonSubTypes.Type(value = EvidenceDelta.Remove.class, name = "remove")
})
public sealed interface EvidenceDelta {

    /** Whose position. */
    String holderId();

    /** On what. */
    String topicId();

    /** Which row. */
    String statementId();

    /**
     * The row is now this, whether or not there was one. A changed row is one delta and not two, so that nobody sees
     * the position without it in between.
     */
    record Add(Holder holder, TopicRef topic, Evidence evidence) implements EvidenceDelta {
        @Override
        public String holderId() {
            return holder.id();
        }

        @Override
        public String topicId() {
            return topic.topicId();
        }

        @Override
        public String statementId() {
            return evidence.statementId();
        }
    }

    /** The row is gone. */
    record Remove(String holderId, String topicId, String statementId) implements EvidenceDelta {}
}
