package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.analysis.topics.Pattern;
import dev.volteface.analysis.topics.words.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds where a sentence names what a topic is about: a phrase, or its head noun with a modifier of its own. */
final class Mentions {

    private static final int GAP = 3;
    private static final int REACH = 8;
    private static final Set<String> RESUMING = Set.of("this", "these", "such", "those");
    private static final Set<String> PART_LINKS =
            Set.of("of", "on", "in", "at", "for", "over", "the", "a", "an", "its", "our", "their", "all", "any");
    private static final Set<String> GENERIC = Set.of(
            "approach",
            "policy",
            "practic",
            "measur",
            "scenario",
            "idea",
            "proposal",
            "plan",
            "schem",
            "kind",
            "option",
            "instrument");

    private final CompiledTopic topic;
    private final Sentence sentence;

    private Mentions(CompiledTopic topic, Sentence sentence) {
        this.topic = topic;
        this.sentence = sentence;
    }

    /** Mentions in order; {@code before} says whether the sentence before this one names it too. */
    static List<Mention> in(CompiledTopic topic, Sentence sentence, boolean before) {
        Mentions mentions = new Mentions(topic, sentence);
        List<Mention> found = mentions.phrases();
        if (found.isEmpty()) {
            mentions.addTargets(found);
        }
        mentions.addResumed(found, before);
        found.sort(Comparator.comparingInt(Mention::from));
        return mentions.withoutParts(found);
    }

    /** Leaves out the place that a mention is on: in “the ban on the bank” only the ban is meant. */
    private List<Mention> withoutParts(List<Mention> found) {
        List<Mention> whole = new ArrayList<>();
        for (Mention mention : found) {
            boolean part = mention.inverted()
                    && !whole.isEmpty()
                    && !whole.getLast().inverted()
                    && isLinked(whole.getLast().to(), mention.from());
            if (!part) {
                whole.add(mention);
            }
        }
        return whole;
    }

    private boolean isLinked(int from, int to) {
        return to > from
                && sentence.tokens().subList(from, to).stream().allMatch(token -> PART_LINKS.contains(token.lower()));
    }

    private List<Mention> phrases() {
        List<Mention> found = new ArrayList<>();
        for (Pattern pattern : topic.patterns()) {
            for (int i = 0; i < sentence.size(); i++) {
                int end = Math.max(end(pattern.stems(), i), endReversed(pattern.stems(), i));
                if (end > 0) {
                    addNew(found, new Mention(i, end, pattern.inverted(), false));
                }
            }
        }
        return found;
    }

    private void addNew(List<Mention> found, Mention mention) {
        if (found.stream().noneMatch(mention::overlaps) && !Foreign.is(topic, sentence, mention)) {
            found.add(mention);
        }
    }

    /** One past the match of these stems in order from here, or -1. */
    private int end(List<String> stems, int from) {
        int at = from;
        for (int s = 0; s < stems.size(); s++) {
            int limit = s == 0 ? from : Math.min(sentence.size() - 1, at + GAP);
            int hit = indexOf(stems.get(s), s == 0 ? from : at, limit);
            if (hit < 0) {
                return -1;
            }
            at = hit + 1;
        }
        return at;
    }

    /** The same where the last word leads: “resolutions of the Security Council”. */
    private int endReversed(List<String> stems, int from) {
        int last = stems.size() - 1;
        boolean of = from + 1 < sentence.size() && sentence.at(from + 1).is("of");
        if (last < 1 || !of || !sentence.at(from).stem().equals(stems.get(last))) {
            return -1;
        }
        int start = from + 2 < sentence.size() && sentence.at(from + 2).is("the") ? from + 3 : from + 2;
        return start < sentence.size() ? end(stems.subList(0, last), start) : -1;
    }

    private int indexOf(String stem, int from, int to) {
        for (int i = from; i <= to; i++) {
            Token token = sentence.at(i);
            if (token.isMark()) {
                return -1;
            }
            if (token.stem().equals(stem)) {
                return i;
            }
        }
        return -1;
    }

    private void addTargets(List<Mention> found) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).stem().equals(topic.head())
                    && modifiersNear(i) >= Math.max(1, (topic.modifiers().size() + 1) / 3)) {
                addNew(found, new Mention(i, i + 1, false, false));
            } else if (sentence.at(i).stem().equals(topic.head())
                    && topic.modifiers().isEmpty()) {
                addNew(found, new Mention(i, i + 1, false, false));
            }
        }
    }

    private long modifiersNear(int at) {
        int from = Math.max(0, at - REACH);
        int to = Math.min(sentence.size(), at + REACH);
        List<String> near =
                sentence.tokens().subList(from, to).stream().map(Token::stem).toList();
        return topic.modifiers().stream().filter(near::contains).count();
    }

    private void addResumed(List<Mention> found, boolean before) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int at = i;
            boolean earlier = before || found.stream().anyMatch(mention -> mention.to() <= at);
            if (RESUMING.contains(sentence.at(i).lower()) && earlier && resumes(i + 1)) {
                addNew(found, new Mention(i, i + 2, false, true));
            }
        }
    }

    private boolean resumes(int noun) {
        for (int i = noun; i < Math.min(sentence.size(), noun + 2); i++) {
            String stem = sentence.at(i).stem();
            boolean head = stem.equals(topic.head())
                    || topic.patterns().stream()
                            .anyMatch(p -> p.stems().getLast().equals(stem));
            if (head
                    || GENERIC.contains(stem)
                    || GENERIC.contains(sentence.at(i).lower())
                    || lastWordOfTerm(stem)) {
                return true;
            }
        }
        return false;
    }

    private boolean lastWordOfTerm(String stem) {
        return topic.definition().phrases().stream()
                .anyMatch(phrase -> phrase.toLowerCase(java.util.Locale.ROOT).endsWith(stem) && stem.length() > 4);
    }
}
