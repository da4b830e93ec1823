package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.analysis.topics.words.Token;
import dev.volteface.analysis.topics.words.Words;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags by rules: where a sentence names what the topic is about, what it says should become of that, and whether the
 * speaker wants it. Honest about words, blind to irony and to whatever the word lists lack; a trained model can stand
 * in its place.
 */
public final class LexicalStanceTagger implements StanceTagger {

    private static final int CONTEXT = 800;
    private static final int OPENING = 4000;

    @Override
    public String model() {
        return "lexical-1";
    }

    @Override
    public List<Judgement> judge(StatementText statement, List<CompiledTopic> topics) {
        List<Sentence> sentences = Sentence.of(statement.body(), statement.spans());
        @Nullable Sentence before = sentenceBefore(statement);
        Map<CompiledTopic, Judgement> judged = new LinkedHashMap<>();
        topics.forEach(topic -> judge(topic, sentences, before).ifPresent(found -> judged.put(topic, found)));
        if (judged.keySet().stream().anyMatch(topic -> !topic.places().isEmpty())) {
            Set<String> places = placesAround(statement);
            judged.keySet().removeIf(topic -> isElsewhere(topic, places));
        }
        return List.copyOf(judged.values());
    }

    private static boolean isElsewhere(CompiledTopic topic, Set<String> places) {
        return !topic.places().isEmpty() && topic.places().stream().noneMatch(places::contains);
    }

    private static @Nullable Sentence sentenceBefore(StatementText statement) {
        int start =
                statement.spans().isEmpty() ? 0 : statement.spans().getFirst().start();
        List<Sentence> context = Sentence.of(statement.body(), List.of(new Span(Math.max(0, start - CONTEXT), start)));
        return context.isEmpty() ? null : context.getLast();
    }

    private static Optional<Judgement> judge(CompiledTopic topic, List<Sentence> sentences, @Nullable Sentence before) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Sentence> speaking = new ArrayList<>();
        boolean named = before != null && !Mentions.in(topic, before, false).isEmpty();
        for (Sentence sentence : sentences) {
            List<Mention> mentions = Mentions.in(topic, sentence, named);
            if (!mentions.isEmpty()) {
                verdicts.add(new SentenceJudge(topic, sentence).judge(mentions));
                speaking.add(sentence);
            }
            named = !mentions.isEmpty();
        }
        return verdicts.isEmpty()
                ? Optional.empty()
                : Optional.of(judgement(topic, Tally.of(verdicts), verdicts, speaking));
    }

    /** The places named where the article begins and around the statement; “talks” alone may be anybody's. */
    private static Set<String> placesAround(StatementText statement) {
        int length = statement.body().length();
        int start =
                statement.spans().isEmpty() ? 0 : statement.spans().getFirst().start();
        int end = statement.spans().isEmpty() ? 0 : statement.spans().getLast().end();
        Set<String> places = new HashSet<>();
        addPlaces(places, statement.body(), 0, Math.min(length, OPENING));
        addPlaces(places, statement.body(), Math.max(0, start - OPENING), end);
        return places;
    }

    private static void addPlaces(Set<String> places, String body, int from, int to) {
        Words.of(body, from, to).stream()
                .filter(Token::isPlace)
                .map(Token::lower)
                .forEach(places::add);
    }

    private static Judgement judgement(
            CompiledTopic topic, Verdict verdict, List<Verdict> verdicts, List<Sentence> speaking) {
        List<Sentence> limiting = new ArrayList<>();
        for (int i = 0; i < speaking.size(); i++) {
            if (verdict.stance() == Stance.NEUTRAL
                    || verdicts.get(i).stance() != verdict.stance().opposite()) {
                limiting.add(speaking.get(i));
            }
        }
        Qualification qualification = Qualification.of(limiting);
        return new Judgement(
                topic.topicId(),
                verdict.stance(),
                Tally.probabilities(verdict),
                qualification.qualifier(),
                qualification.span(),
                merged(verdict.evidence()));
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList()) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && span.start() < last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
