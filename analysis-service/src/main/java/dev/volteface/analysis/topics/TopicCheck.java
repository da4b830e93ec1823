package dev.volteface.analysis.topics;

import dev.volteface.analysis.topics.words.Cues;
import dev.volteface.analysis.topics.words.Token;
import dev.volteface.analysis.topics.words.Words;
import dev.volteface.contracts.catalogue.TopicDefinition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a definition can be followed: one proposition, a word for each side, phrases that say something. */
public sealed interface TopicCheck {

    /** It can. */
    record Accepted() implements TopicCheck {}

    /** It can't; {@code field} is the part to change. */
    record Refused(String field, String detail, String remedy) implements TopicCheck {}

    static TopicCheck check(TopicDefinition definition) {
        TopicCheck words = blank("label", definition.label());
        words = words != null ? words : blank("proposition", definition.proposition());
        words = words != null ? words : blank("favor", definition.favor());
        words = words != null ? words : blank("against", definition.against());
        words = words != null ? words : sides(definition);
        words = words != null ? words : phrases(definition.phrases());
        words = words != null ? words : proposition(definition.proposition());
        return words != null ? words : new Accepted();
    }

    private static @Nullable Refused blank(String field, String value) {
        return value.isBlank() ? new Refused(field, field + " is empty", "write a " + field) : null;
    }

    private static @Nullable Refused sides(TopicDefinition definition) {
        return definition.favor().strip().equalsIgnoreCase(definition.against().strip())
                ? new Refused(
                        "against",
                        "both sides are called “" + definition.favor() + "”",
                        "give each side a word of its own")
                : null;
    }

    private static @Nullable Refused phrases(List<String> phrases) {
        for (String phrase : phrases) {
            if (Pattern.contentOf(Words.of(phrase)).isEmpty()) {
                return new Refused(
                        "phrases", "the phrase “" + phrase + "” has no word to look for", "remove it or write it out");
            }
        }
        return null;
    }

    private static @Nullable Refused proposition(String text) {
        List<Token> tokens = Words.of(text);
        if (text.strip().endsWith("?")) {
            return new Refused(
                    "proposition", "“" + text + "” is a question", "write it as a sentence that one can agree with");
        }
        if (tokens.size() < 3 || hasNoVerb(tokens)) {
            return new Refused(
                    "proposition",
                    "“" + text + "” has no verb, so nobody can agree with it",
                    "write a sentence such as “X should be kept.”");
        }
        return isJoined(tokens)
                ? new Refused("proposition", "“" + text + "” joins two propositions", "define a topic for each of them")
                : null;
    }

    private static boolean hasNoVerb(List<Token> tokens) {
        boolean cue =
                Cues.of(tokens).all().stream().anyMatch(found -> found.cue().isCourse());
        boolean inflected = tokens.subList(1, tokens.size()).stream()
                .anyMatch(t -> t.lower().length() > 3 && t.lower().endsWith("s"));
        return PropositionReader.verbOf(tokens) < 0 && !cue && !inflected;
    }

    private static boolean isJoined(List<Token> tokens) {
        int verb = PropositionReader.verbOf(tokens);
        if (verb < 0) {
            return false;
        }
        for (int i = verb + 1; i < tokens.size() - 1; i++) {
            boolean joins =
                    Set.of("and", "but", "or", ";").contains(tokens.get(i).lower());
            if (joins && (hasVerb(tokens, i + 1) || isSecondCourse(tokens, verb, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(List<Token> tokens, int from) {
        List<String> verbs = List.of("should", "must", "ought", "shall", "is", "are", "will");
        return tokens.subList(from, tokens.size()).stream().anyMatch(token -> verbs.contains(token.lower()));
    }

    private static boolean isSecondCourse(List<Token> tokens, int verb, int joint) {
        Cues cues = Cues.of(tokens);
        Cues.Found next = cues.startingAt(joint + 1);
        boolean before = cues.all().stream().anyMatch(f -> f.cue().isCourse() && f.from() > verb && f.from() < joint);
        return before && next != null && next.cue().isCourse();
    }
}
