package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.analysis.topics.Demand;
import dev.volteface.analysis.topics.words.Cue;
import dev.volteface.analysis.topics.words.Cues.Found;
import dev.volteface.analysis.topics.words.Token;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a sentence that mentions a topic says of it. */
final class SentenceJudge {

    private static final double RESUMED = 0.8;
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "on", "in", "against", "under", "with", "by", "for", "to", "from", "through", "around");

    private static final Set<String> OPENERS =
            Set.of("the", "a", "an", "its", "their", "our", "these", "those", "this", "such", "all", "any");

    private final CompiledTopic topic;
    private final Sentence sentence;

    SentenceJudge(CompiledTopic topic, Sentence sentence) {
        this.topic = topic;
        this.sentence = sentence;
    }

    Verdict judge(List<Mention> mentions) {
        List<Verdict> verdicts = new ArrayList<>();
        @Nullable Mention earlier = null;
        for (Mention mention : mentions) {
            verdicts.add(judge(mention, earlier));
            earlier = mention;
        }
        return Tally.of(verdicts);
    }

    private Verdict judge(Mention mention, @Nullable Mention earlier) {
        Reading before = Reading.upTo(sentence, mention.from(), mention.to());
        if (sentence.isQuestion() || before.isAside()) {
            return neutral(mention);
        }
        Predicate predicate = mayBeSubject(mention)
                ? Predicate.after(sentence, mention.to())
                : Predicate.after(sentence, sentence.size());
        Cue inherited = mention.resumed() && earlier != null ? courseWithin(earlier) : null;
        if (before.attitude() != 0) {
            return combined(mention, before, predicate, inherited);
        }
        Found asked = before.asked() == 0 ? null : courseOf(mention);
        if (asked != null) {
            return verdict(mention, new Demand(asked.cue(), before.asked() > 0), 1, List.of(asked));
        }
        if (condemns(before)) {
            return verdict(mention, new Demand(Cue.VIOLATE, false), 0.9, before.deciding());
        }
        if (complies(before)) {
            return verdict(mention, new Demand(Cue.COMPLY, !before.isCourseNegated()), 0.9, before.deciding());
        }
        return predicate.aside() || predicate.attitude() == 0
                ? neutral(mention)
                : predicated(mention, before, predicate);
    }

    /** Not after a preposition, but for what is done to it: “use of force”, “escalation of sanctions”. */
    private boolean mayBeSubject(Mention mention) {
        int at = mention.from() - 1;
        while (at >= 0 && (OPENERS.contains(sentence.at(at).lower()) || isName(at))) {
            at--;
        }
        return at < 0 || !PREPOSITIONS.contains(sentence.at(at).lower()) || endsCourse(at) || at == 0;
    }

    private boolean isName(int at) {
        return sentence.at(at).kind() == Token.Kind.PLACE || sentence.at(at).kind() == Token.Kind.TERM;
    }

    private boolean endsCourse(int at) {
        return sentence.cues().all().stream().anyMatch(f -> f.cue().isCourse() && at - f.to() >= 0 && at - f.to() <= 2);
    }

    private @Nullable Cue courseWithin(Mention mention) {
        for (Found found : sentence.cues().all()) {
            if (found.from() >= Math.max(0, mention.from() - 3)
                    && found.to() <= mention.to()
                    && found.cue().isCourse()) {
                return found.cue();
            }
        }
        return null;
    }

    private Verdict combined(Mention mention, Reading before, Predicate predicate, @Nullable Cue inherited) {
        Cue course = before.course() != null ? before.course() : inherited;
        boolean negated = before.isCourseNegated() && before.course() != null;
        List<Found> deciding = new ArrayList<>(before.deciding());
        if (course == null && predicate.course() != null && predicate.attitude() != 0) {
            deciding.addAll(predicate.deciding());
            boolean wanted = before.attitude() * predicate.attitude() > 0 ^ predicate.courseNegated();
            return verdict(mention, new Demand(predicate.course(), wanted), 1, deciding);
        }
        if (course == null) {
            Found next = courseOf(mention);
            course = next == null ? null : next.cue();
            deciding.addAll(next == null ? List.of() : List.of(next));
        }
        boolean none = before.course() == null && before.isMentionNegated();
        boolean wanted = before.attitude() > 0 ^ negated ^ none;
        return verdict(
                mention,
                new Demand(course == null ? Cue.KEEP : course, wanted),
                mention.resumed() ? RESUMED : 1,
                deciding);
    }

    /** What is asked to become of the mention, straight behind it: “wants the ban lifted”, “demands that the talks end”. */
    private @Nullable Found courseOf(Mention mention) {
        Found next = sentence.cues().startingAt(mention.to());
        return next != null && next.cue().isCourse() ? next : null;
    }

    private Verdict predicated(Mention mention, Reading before, Predicate predicate) {
        List<Found> deciding = new ArrayList<>(before.deciding());
        deciding.addAll(predicate.deciding());
        Cue course = predicate.course() != null ? predicate.course() : before.course();
        boolean negated = predicate.course() != null ? predicate.courseNegated() : before.isCourseNegated();
        boolean wanted = predicate.attitude() > 0 ^ negated ^ before.isMentionNegated();
        return verdict(mention, new Demand(course == null ? Cue.KEEP : course, wanted), predicate.weight(), deciding);
    }

    private boolean condemns(Reading before) {
        return before.course() == Cue.VIOLATE && !before.isCourseNegated() && isRule();
    }

    private boolean complies(Reading before) {
        return before.course() == Cue.COMPLY && isRule();
    }

    private boolean isRule() {
        return topic.demand().course() == Cue.COMPLY || topic.demand().course() == Cue.VIOLATE;
    }

    private Verdict verdict(Mention mention, Demand demand, double weight, List<Found> deciding) {
        Stance side = topic.demand().sideOf(demand);
        Stance stance = mention.inverted() ? side.opposite() : side;
        return stance == Stance.NEUTRAL ? neutral(mention) : new Verdict(stance, weight, evidence(mention, deciding));
    }

    private Verdict neutral(Mention mention) {
        return new Verdict(Stance.NEUTRAL, 0, evidence(mention, List.of()));
    }

    private List<Span> evidence(Mention mention, List<Found> deciding) {
        List<Span> spans = new ArrayList<>();
        spans.add(sentence.span(mention.from(), mention.to()));
        deciding.forEach(found -> spans.add(sentence.span(found.from(), found.to())));
        return spans;
    }
}
