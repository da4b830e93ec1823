package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.analysis.topics.words.Token;
import java.util.Set;

/** Whether a mention is of the same kind of thing elsewhere: another country's programme, another authority's sanctions. */
final class Foreign {

    private static final Set<String> LINKS = Set.of("of", "in", "on", "against", "with", "the", "over");
    private static final Set<String> JOINT =
            Set.of("@security council", "@united nations", "multilateral", "international", "collectiv");
    private static final Set<String> SINGLE = Set.of("unilateral", "secondary", "autonomou", "autonomous", "national");

    private Foreign() {}

    static boolean is(CompiledTopic topic, Sentence sentence, Mention mention) {
        return isElsewhere(topic, sentence, mention) || isOtherAuthority(topic, sentence, mention);
    }

    private static boolean isElsewhere(CompiledTopic topic, Sentence sentence, Mention mention) {
        if (topic.places().isEmpty()) {
            return false;
        }
        boolean before = isOtherBefore(topic, sentence, mention.from());
        return (before && !namesOwnPlace(topic, sentence, mention.to())) || isOtherAfter(topic, sentence, mention.to());
    }

    private static boolean isOtherBefore(CompiledTopic topic, Sentence sentence, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 3); i--) {
            if (sentence.at(i).isMark()
                    || LINKS.contains(sentence.at(i).lower())
                    || sentence.cues().startingAt(i) != null) {
                return false;
            }
            if (isOther(topic, sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesOwnPlace(CompiledTopic topic, Sentence sentence, int from) {
        return sentence.tokens().subList(from, Math.min(sentence.size(), from + 4)).stream()
                .anyMatch(token -> token.isPlace() && !isOther(topic, token));
    }

    private static boolean isOtherAfter(CompiledTopic topic, Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 3); i++) {
            if (isOther(topic, sentence.at(i))) {
                return i > from && !sentence.at(from).is("with");
            }
            if (!LINKS.contains(sentence.at(i).lower())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOther(CompiledTopic topic, Token token) {
        return token.isPlace() && topic.places().stream().noneMatch(place -> related(place, token.lower()));
    }

    private static boolean related(String place, String other) {
        return lastWord(place).equals(lastWord(other));
    }

    private static String lastWord(String place) {
        return place.substring(Math.max(place.lastIndexOf(' '), place.indexOf('@')) + 1);
    }

    private static boolean isOtherAuthority(CompiledTopic topic, Sentence sentence, Mention mention) {
        boolean joint = topic.modifiers().stream().anyMatch(JOINT::contains);
        boolean single = topic.modifiers().stream().anyMatch(SINGLE::contains);
        if (joint == single) {
            return false;
        }
        Set<String> other = joint ? SINGLE : JOINT;
        return sentence.tokens().subList(Math.max(0, mention.from() - 3), mention.from()).stream()
                .anyMatch(token -> other.contains(token.stem()));
    }
}
