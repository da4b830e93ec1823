package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.words.Cue;
import dev.volteface.analysis.topics.words.Cues.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clause from left to right up to a mention, and keeps what holds for it there: whether the speaker wants it,
 * what should become of it, and what stands between the speaker and the words (doubt, a report, an opponent).
 */
final class Reading {

    private static final int NEGATION_REACH = 6;
    private static final int COURSE_REACH = 9;
    private static final int DIRECT_REACH = 7;
    private static final Set<String> BREAKS = Set.of(
            ";",
            ":",
            "—",
            "(",
            ")",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "but",
            "so",
            "since",
            "given",
            "when",
            "what",
            "however",
            "whether");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "where");
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "be");
    private static final int PROMISE_REACH = 3;
    private static final Set<String> OWN_SUBJECTS = Set.of("we", "i");
    private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "my");

    private final Sentence sentence;
    private final int mentionFrom;
    private int attitude;
    private int attitudeAt = -1;
    private int asked;
    private int kept;
    private boolean suspended;
    private @Nullable Found course;
    private boolean courseNegated;
    private int negation = -1;
    private boolean insteadOf;
    private boolean doubted;
    private boolean conditional;
    private int doubtedAt;
    private boolean reported;
    private final List<Found> deciding = new ArrayList<>();

    private Reading(Sentence sentence, int mentionFrom) {
        this.sentence = sentence;
        this.mentionFrom = mentionFrom;
    }

    static Reading upTo(Sentence sentence, int mentionFrom, int mentionTo) {
        Reading reading = new Reading(sentence, mentionFrom);
        int at = 0;
        while (at < mentionTo) {
            Found found = sentence.cues().startingAt(at);
            if (found == null || at <= mentionFrom || found.to() < mentionTo) {
                reading.word(at, found);
            }
            at = found == null ? at + 1 : found.to();
        }
        reading.settle();
        return reading;
    }

    int attitude() {
        return attitude;
    }

    @Nullable Cue course() {
        return course == null ? null : course.cue();
    }

    boolean isCourseNegated() {
        return courseNegated;
    }

    /** The attitude of “demands that …”, which counts only where the clause says what should become of the mention. */
    int asked() {
        return asked;
    }

    /** Whether the mention itself is negated: “no drilling is acceptable”. */
    boolean isMentionNegated() {
        if (negation < 0) {
            return false;
        }
        int reach = sentence.at(negation).is("no") ? NEGATION_REACH : 2;
        return mentionFrom - negation <= reach;
    }

    boolean isAside() {
        return doubted || reported;
    }

    List<Found> deciding() {
        return List.copyOf(deciding);
    }

    private void word(int at, @Nullable Found found) {
        String word = sentence.at(at).lower();
        if (found != null) {
            cue(at, found);
        } else if (word.equals(",") && insteadOf) {
            negation = -1;
            insteadOf = false;
        } else if (word.equals(",") && conditional) {
            clause(at);
        } else if (word.equals("and") || word.equals("or")) {
            course = courseIsFar(at) ? null : course;
        } else if (RELATIVES.contains(word)) {
            relative(at);
        } else if (suspended && (word.equals("to") || word.equals(","))) {
            attitude = kept;
            suspended = false;
        } else if (BREAKS.contains(word) && at < mentionFrom) {
            clause(at);
        }
    }

    private boolean courseIsFar(int at) {
        return course != null && at - course.to() > 1;
    }

    private void cue(int at, Found found) {
        switch (found.cue()) {
            case WANT -> attitude(found, 1);
            case UNWANT -> attitude(found, -1);
            case NOT -> negation = negation < 0 ? at : -1;
            case INSTEAD -> {
                negation = at;
                insteadOf = true;
            }
            case MORE, KEEP, BEGIN, LESS, END, COMPLY, VIOLATE -> course(found);
            case DOUBT, RESERVED -> {
                doubted = true;
                doubtedAt = at;
            }
            case REPORT, THIRD -> reported = reported || !isOwn(at);
            case CONDITION -> condition(at);
            case IDLE -> course = null;
            case GOOD, BAD, SCOPE -> {}
        }
    }

    private void condition(int at) {
        if (sentence.at(at).is("if")
                || sentence.at(at).is("once")
                || sentence.at(at).is("unless")) {
            clause(at);
            doubted = true;
            doubtedAt = at;
            conditional = true;
        }
    }

    private boolean isOwn(int at) {
        return sentence.tokens().subList(Math.max(0, at - 5), at).stream()
                        .anyMatch(t -> FIRST_PERSON.contains(t.lower()))
                && !Set.of("colleague", "colleagues", "opponents", "critics")
                        .contains(sentence.at(at).lower());
    }

    private void attitude(Found found, int sign) {
        int signed = takeNegation(found.from()) ? -sign : sign;
        boolean fresh = attitude == 0 || suspended;
        attitude = fresh ? signed : attitude * signed;
        suspended = false;
        attitudeAt = found.to();
        doubted = doubted && found.from() - doubtedAt < 8;
        course = null;
        deciding.add(found);
    }

    private void course(Found found) {
        boolean outer = course != null && found.from() - course.to() <= 2 && !joinedByAnd(course.to(), found.from());
        boolean negated = takeNegation(found.from());
        if (attitude == 0 && !suspended && isPromised(found.from())) {
            attitude = 1;
            attitudeAt = found.from();
        }
        if (outer) {
            boolean turned = course() == Cue.END || course() == Cue.LESS && found.cue() != Cue.LESS;
            courseNegated = courseNegated ^ negated ^ turned;
        } else {
            courseNegated = negated;
        }
        course = found;
        deciding.add(found);
    }

    /** “I will not withdraw …”: one's own will is a commitment, others' future is a prediction. */
    private boolean isPromised(int verb) {
        for (int i = Math.max(1, verb - PROMISE_REACH); i < verb; i++) {
            boolean will = sentence.at(i).is("will") || sentence.at(i).is("shall");
            if (will && OWN_SUBJECTS.contains(sentence.at(i - 1).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean joinedByAnd(int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(t -> t.is("and") || t.is("or") || t.is(","));
    }

    private boolean takeNegation(int at) {
        boolean taken = negation >= 0 && at - negation <= NEGATION_REACH;
        negation = -1;
        insteadOf = false;
        return taken;
    }

    private void relative(int at) {
        boolean complement = at > 0
                && (attitudeAt == at
                        || endsCue(at)
                        || COPULAS.contains(sentence.at(at - 1).lower()));
        if (attitude != 0 && !complement) {
            kept = attitude;
            attitude = 0;
            suspended = true;
        }
    }

    private boolean endsCue(int at) {
        return sentence.cues().all().stream().anyMatch(found -> found.to() == at);
    }

    private void clause(int at) {
        boolean contrast = sentence.at(at).is("but") && course != null && courseNegated;
        boolean question = sentence.at(at).is("whether") && (attitude != 0 || doubted);
        if (!question && !contrast) {
            attitude = 0;
            suspended = false;
            doubted = false;
            conditional = false;
            reported = false;
            deciding.clear();
        }
        course = null;
        negation = -1;
    }

    /** Lets go of what stands too far from the mention to govern it. */
    private void settle() {
        if (course != null
                && (mentionFrom - course.to() > COURSE_REACH || barriers().between(course.to(), mentionFrom))) {
            course = null;
        }
        boolean that = attitudeAt >= 0
                && attitudeAt < mentionFrom
                && sentence.at(attitudeAt).is("that");
        boolean asking =
                that && mentionFrom - attitudeAt <= DIRECT_REACH && !barriers().between(attitudeAt + 1, mentionFrom);
        asked = asking && !suspended ? attitude : 0;
        boolean direct = course != null
                || (mentionFrom - attitudeAt <= DIRECT_REACH && !barriers().between(attitudeAt, mentionFrom));
        if (suspended || !direct) {
            attitude = 0;
        }
    }

    private Barriers barriers() {
        return new Barriers(sentence, attitudeAt, course != null);
    }
}
