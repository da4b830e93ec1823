package dev.volteface.analysis.topics;

import dev.volteface.analysis.topics.words.Cues;
import dev.volteface.analysis.topics.words.Prohibitions;
import dev.volteface.analysis.topics.words.Token;
import dev.volteface.analysis.topics.words.Words;
import dev.volteface.contracts.catalogue.TopicDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A topic made ready for reading statements: its proposition is parsed once.
 *
 * @param version of the definition
 * @param demand what the proposition asks for
 * @param head the stem of what it is about
 * @param modifiers the other content words of what it is about
 * @param places canonical names of the places in the proposition
 * @param patterns the phrases, longest first
 */
public record CompiledTopic(
        String topicId,
        int version,
        TopicDefinition definition,
        Demand demand,
        String head,
        List<String> modifiers,
        Set<String> places,
        List<Pattern> patterns) {

    public CompiledTopic {
        modifiers = List.copyOf(modifiers);
        places = Set.copyOf(places);
        patterns = List.copyOf(patterns);
    }

    public static CompiledTopic compile(String topicId, int version, TopicDefinition definition) {
        List<Token> tokens = Words.of(definition.proposition());
        Proposition proposition = PropositionReader.read(tokens);
        Set<String> places =
                tokens.stream().filter(Token::isPlace).map(Token::lower).collect(Collectors.toSet());
        List<String> modifiers = Pattern.contentOf(proposition.target()).stream()
                .filter(stem -> !stem.equals(proposition.head()))
                .toList();
        return new CompiledTopic(
                topicId,
                version,
                definition,
                proposition.demand(),
                proposition.head(),
                modifiers,
                places,
                patterns(definition, proposition));
    }

    private static List<Pattern> patterns(TopicDefinition definition, Proposition proposition) {
        Set<String> sides = againstOnly(definition);
        List<Pattern> patterns = new ArrayList<>();
        for (String phrase : definition.phrases()) {
            List<Token> tokens = Words.of(phrase);
            List<String> stems = Pattern.contentOf(tokens);
            boolean inverted =
                    (stems.stream().anyMatch(sides::contains) && !hasCourse(tokens)) || isForbidden(stems, proposition);
            if (!stems.isEmpty()) {
                patterns.add(new Pattern(stems, inverted));
            }
        }
        patterns.sort(
                java.util.Comparator.comparingInt((Pattern p) -> -p.stems().size()));
        return patterns;
    }

    /** Whether a phrase names what the proposition's rule forbids, not the rule: the mine, where the topic is its closure. */
    private static boolean isForbidden(List<String> stems, Proposition proposition) {
        return Prohibitions.isRule(proposition.head())
                && !stems.contains(proposition.head())
                && stems.stream().noneMatch(Prohibitions::isForbidding);
    }

    /** Words of the side against that are no words of the side in favour, nor commands. */
    private static Set<String> againstOnly(TopicDefinition definition) {
        List<Token> against = Words.of(definition.against());
        Set<String> words = new HashSet<>(Pattern.contentOf(against));
        words.removeAll(Pattern.contentOf(Words.of(definition.favor())));
        Cues.of(against)
                .all()
                .forEach(found -> against.subList(found.from(), found.to()).forEach(t -> words.remove(t.stem())));
        words.removeIf(word -> word.length() < 4
                || Pattern.contentOf(Words.of(definition.proposition())).contains(word));
        return words;
    }

    private static boolean hasCourse(List<Token> tokens) {
        return Cues.of(tokens).all().stream().anyMatch(found -> found.cue().isCourse());
    }
}
