package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.CompiledTopic;
import java.util.List;

/** Port: which topics a statement speaks to, and on which side. A judgement depends on its statement and topic alone. */
public interface StanceTagger {

    /** One judgement for each topic that the statement speaks to, in the order of the topics. */
    List<Judgement> judge(StatementText statement, List<CompiledTopic> topics);

    /** Name and version of what judges; goes into every tag. */
    String model();
}
