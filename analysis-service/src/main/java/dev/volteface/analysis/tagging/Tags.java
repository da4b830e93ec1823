package dev.volteface.analysis.tagging;

import dev.volteface.analysis.stance.Judgement;
import dev.volteface.contracts.statement.Tag;
import java.util.Comparator;
import java.util.List;

/** Makes tags of judgements: puts the topic's version and words beside them, so that nobody needs the catalogue. */
public final class Tags {

    private static final int GENERATION = 1;

    private Tags() {}

    /** The tags of judgements on topics in force, in the order of topic ids. */
    public static List<Tag> of(List<Judgement> judgements, Catalogue catalogue, String model) {
        return judgements.stream()
                .sorted(Comparator.comparing(Judgement::topicId))
                .map(judgement -> new Tag(
                        catalogue.topic(judgement.topicId()),
                        judgement.stance(),
                        judgement.p(),
                        judgement.qualifier(),
                        judgement.qualifierSpan(),
                        judgement.evidence(),
                        model,
                        GENERATION))
                .toList();
    }
}
