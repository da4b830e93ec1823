package dev.volteface.analysis.topics;

import dev.volteface.analysis.topics.words.Cue;
import dev.volteface.analysis.topics.words.Cues;
import dev.volteface.analysis.topics.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a proposition: subject, predicate, and which of its nouns the demand is on. Any text gives an answer. */
final class PropositionReader {

    private static final Set<String> FINITE = Set.of(
            "should", "must", "ought", "shall", "will", "would", "can", "could", "may", "might", "is", "are", "was",
            "were", "has", "have", "does", "do", "need", "needs");
    private static final Set<String> PASSIVE = Set.of("be", "been", "being", "is", "are", "was", "were", "get", "gets");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "by", "for", "with", "from", "to", "under", "through", "over", "around", "beyond",
            "towards", "against", "until", "during", "without", "after", "before", "near", "between", "of", "as",
            "than", "that", "which", "who");

    private final List<Token> tokens;
    private final Cues cues;

    private PropositionReader(List<Token> tokens) {
        this.tokens = tokens;
        this.cues = Cues.of(tokens);
    }

    static Proposition read(List<Token> tokens) {
        return new PropositionReader(tokens).read();
    }

    /** Position of the finite verb, or -1 where there is none that this reader knows. */
    static int verbOf(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (FINITE.contains(tokens.get(i).lower()) && i > 0) {
                return i;
            }
        }
        return -1;
    }

    private Proposition read() {
        int verb = Math.max(0, verbOf(tokens));
        Cues.@Nullable Found course = course(verb, tokens.size());
        boolean negated = isNegated(verb, course == null ? tokens.size() : course.from());
        if (course != null) {
            return withCourse(verb, course, negated);
        }
        Cues.@Nullable Found inSubject = course(0, verb);
        boolean wanted = isApproved(verb) ^ negated;
        if (inSubject != null) {
            return of(tokens.subList(inSubject.to(), verb), new Demand(inSubject.cue(), wanted));
        }
        int means = meansAfter(verb);
        List<Token> target = means > 0 ? nounsFrom(means) : unknownVerb(verb);
        Proposition read = of(target, new Demand(Cue.KEEP, wanted));
        boolean byVerb = means < 0 && target.getFirst() != tokens.getFirst();
        return byVerb ? new Proposition(target, target.getFirst().stem(), read.demand()) : read;
    }

    private Proposition withCourse(int verb, Cues.Found course, boolean negated) {
        Demand demand = new Demand(course.cue(), !negated);
        List<Token> object = nounsFrom(course.to());
        boolean subject = verb > 0 && (isPassive(verb, course.from()) || object.isEmpty() || isLinking(course));
        return of(subject ? tokens.subList(0, verb) : object, demand);
    }

    private Proposition of(List<Token> target, Demand demand) {
        List<Token> named = target.isEmpty() ? tokens : target;
        return new Proposition(named, headOf(named), demand);
    }

    private Cues.@Nullable Found course(int from, int to) {
        for (Cues.Found found : cues.all()) {
            if (found.from() >= from && found.from() < to && found.cue().isCourse()) {
                return found;
            }
            if (found.from() >= from && found.cue() == Cue.INSTEAD) {
                return null;
            }
        }
        return null;
    }

    private boolean isNegated(int from, int to) {
        return cues.all().stream()
                                .filter(f -> f.cue() == Cue.NOT && f.from() >= from && f.from() < to)
                                .count()
                        % 2
                == 1;
    }

    private boolean isApproved(int verb) {
        for (Cues.Found found : cues.all()) {
            if (found.from() > verb) {
                switch (found.cue()) {
                    case UNWANT, BAD -> {
                        return false;
                    }
                    case WANT, GOOD -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return true;
    }

    private boolean isPassive(int verb, int course) {
        for (int i = verb; i < course; i++) {
            if (PASSIVE.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLinking(Cues.Found course) {
        return Set.of("become", "stay", "remain", "survive")
                .contains(tokens.get(course.from()).lower());
    }

    private int meansAfter(int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (isPassive(verb, i) && (tokens.get(i).is("by") || tokens.get(i).is("through"))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The noun phrase that begins here, with the places that follow it. */
    private List<Token> nounsFrom(int from) {
        List<Token> nouns = new ArrayList<>();
        for (int i = from; i < tokens.size() && !tokens.get(i).isMark(); i++) {
            if (nouns.isEmpty() && PREPOSITIONS.contains(tokens.get(i).lower()) && !isVerbPreposition(i)) {
                return nouns;
            }
            nouns.add(tokens.get(i));
        }
        return nouns;
    }

    private boolean isVerbPreposition(int at) {
        return tokens.get(at).is("with")
                || tokens.get(at).is("from")
                || tokens.get(at).is("to");
    }

    /** Of a verb that says nothing on its own: the verb and its object, or the subject where it is only evaluated. */
    private List<Token> unknownVerb(int verb) {
        boolean copula = PASSIVE.contains(tokens.get(verb).lower());
        boolean passive = verb + 1 < tokens.size() && isPassive(verb + 1, Math.min(tokens.size(), verb + 3));
        return verb > 0 && (copula || passive) ? tokens.subList(0, verb) : nounsFrom(verb + 1);
    }

    private static String headOf(List<Token> target) {
        Token head = target.getFirst();
        for (Token token : target) {
            if (token.isMark() || PREPOSITIONS.contains(token.lower())) {
                if (!head.equals(target.getFirst()) || target.size() == 1) {
                    break;
                }
            } else if (!token.isPlace()) {
                head = token;
            }
        }
        return head.stem();
    }
}
