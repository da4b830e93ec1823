package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.contracts.catalogue.TopicDefinition;
import dev.volteface.contracts.statement.Probabilities;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The batch shape: {@code {id, text, target, speaker?}} in, {@code {id, stance, p}} out; the target is all there is of a topic. */
public final class StanceJson {

    private StanceJson() {}

    /** A text to judge towards a target. */
    public record Question(
            String id, String text, String target, @Nullable String speaker) {}

    /** What came of it; {@code stance} is favor, against or neutral. */
    public record Answer(String id, String stance, Map<String, Double> p) {}

    public static Answer answer(StanceTagger tagger, Question question) {
        TopicDefinition definition =
                new TopicDefinition(question.target(), question.target(), "for", "against", List.of(), null);
        CompiledTopic topic = CompiledTopic.compile(question.id(), 1, definition);
        StatementText text = new StatementText(
                question.text(),
                List.of(new Span(0, question.text().length())),
                Statement.Form.DIRECT,
                question.speaker());
        List<Judgement> judgements = tagger.judge(text, List.of(topic));
        return judgements.isEmpty()
                ? answer(question.id(), Stance.NEUTRAL, new Probabilities(0.1, 0.1, 0.8))
                : answer(
                        question.id(),
                        judgements.getFirst().stance(),
                        judgements.getFirst().p());
    }

    private static Answer answer(String id, Stance stance, Probabilities p) {
        return new Answer(
                id,
                stance.name().toLowerCase(Locale.ROOT),
                Map.of("favor", p.favor(), "against", p.against(), "neutral", p.neutral()));
    }
}
