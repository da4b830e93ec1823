package dev.volteface.analysis.stance;

import dev.volteface.analysis.topics.words.Cue;
import dev.volteface.analysis.topics.words.Cues.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of a mention that is its subject: “the dam is unacceptable”, “the fee should be lifted”, “force
 * would mean a disaster”.
 *
 * @param attitude 1, -1 or 0 where it takes no side
 * @param course what should become of the mention, where the predicate says it
 * @param weight how much it counts
 */
record Predicate(
        int attitude, @Nullable Cue course, boolean courseNegated, double weight, boolean aside, List<Found> deciding) {

    private static final int REACH = 40;
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "on", "in", "with", "by", "for", "to", "from", "through", "against");
    private static final Set<String> NORMS =
            Set.of("should", "must", "ought", "need", "needs", "have", "has", "had", "deserve", "deserves");
    private static final Set<String> FUTURE =
            Set.of("will", "would", "could", "is", "are", "was", "were", "be", "been", "may", "might");
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
            "when",
            "if",
            "unless",
            "as",
            "what",
            "whether");

    static Predicate after(Sentence sentence, int mentionTo) {
        Predicate main = new Walk(sentence, true).from(mentionTo);
        return main.attitude == 0 && !main.aside && isOwnRelative(sentence, mentionTo)
                ? new Walk(sentence, false).from(mentionTo)
                : main;
    }

    /** Whether a relative clause gives the speaker's own view: “, which we believe could help”. */
    private static boolean isOwnRelative(Sentence sentence, int from) {
        for (int i = from; i + 2 < Math.min(sentence.size(), from + REACH / 2); i++) {
            boolean own = sentence.at(i + 2).is("we") || sentence.at(i + 2).is("i");
            if (sentence.at(i).is(",") && sentence.at(i + 1).is("which") && own) {
                return true;
            }
        }
        return false;
    }

    private static final class Walk {
        private final Sentence sentence;
        private final boolean skipping;
        private final List<Found> deciding = new ArrayList<>();
        private boolean negated;
        private boolean finite;
        private int norm;

        Walk(Sentence sentence, boolean skipping) {
            this.sentence = sentence;
            this.skipping = skipping;
        }

        Predicate from(int start) {
            int at = start;
            norm = start < sentence.size() && sentence.at(start).is("be") ? 1 : 0;
            while (at < Math.min(sentence.size(), start + REACH)) {
                if (BREAKS.contains(sentence.at(at).lower())) {
                    break;
                }
                Found found = sentence.cues().startingAt(at);
                if (found == null && norm != 0 && isGo(at)) {
                    found = new Found(Cue.END, at, at + 1);
                }
                finite = finite || FUTURE.contains(sentence.at(at).lower());
                Predicate done = found == null ? null : cue(found);
                if (done != null) {
                    return done;
                }
                at = found != null ? found.to() : afterRelative(at);
            }
            return new Predicate(0, null, false, 0, false, List.of());
        }

        /** “the tax must go”. */
        private boolean isGo(int at) {
            boolean last = at + 1 >= sentence.size()
                    || sentence.at(at + 1).isMark()
                    || sentence.at(at + 1).is("and");
            return last && sentence.at(at).is("go");
        }

        private @Nullable Predicate cue(Found found) {
            return switch (found.cue()) {
                case NOT -> {
                    negated = !negated;
                    yield null;
                }
                case WANT -> wanted(found);
                case UNWANT -> (finite || isVerbLike(found)) && !isModifier(found) ? done(found, -1, 1) : null;
                case BAD -> done(found, -1, 0.9);
                case GOOD -> good(found);
                case MORE, KEEP, BEGIN, LESS, END, COMPLY, VIOLATE -> norm != 0 ? course(found) : null;
                case DOUBT, RESERVED -> aside(found);
                default -> null;
            };
        }

        private @Nullable Predicate good(Found found) {
            if (!finite) {
                return null;
            }
            return negated ? aside(found) : done(found, 1, 0.8);
        }

        /** Whether it belongs to another noun: “with unnecessary hardships”. */
        private boolean isModifier(Found found) {
            return sentence.tokens().subList(Math.max(0, found.from() - 2), found.from()).stream()
                    .anyMatch(token -> PREPOSITIONS.contains(token.lower()));
        }

        private @Nullable Predicate wanted(Found found) {
            boolean modal = NORMS.contains(sentence.at(found.from()).lower());
            if (norm != 0) {
                return null;
            }
            if (!modal) {
                return finite ? done(found, 1, 1) : null;
            }
            norm = negated ? -1 : 1;
            negated = false;
            deciding.add(found);
            return null;
        }

        private Predicate course(Found found) {
            deciding.add(found);
            return new Predicate(norm, found.cue(), negated, 1, false, List.copyOf(deciding));
        }

        private Predicate done(Found found, int sign, double weight) {
            deciding.add(found);
            return new Predicate(negated ? -sign : sign, null, false, weight, false, List.copyOf(deciding));
        }

        private static Predicate aside(Found found) {
            return new Predicate(0, null, false, 0, true, List.of(found));
        }

        private boolean isVerbLike(Found found) {
            return found.to() - found.from() > 1;
        }

        /** Steps over “, which is already under way,”. */
        private int afterRelative(int at) {
            boolean relative = skipping
                    && sentence.at(at).is(",")
                    && at + 1 < sentence.size()
                    && Set.of("which", "who", "that", "where")
                            .contains(sentence.at(at + 1).lower());
            if (relative) {
                for (int i = at + 2; i < Math.min(sentence.size(), at + 26); i++) {
                    if (sentence.at(i).is(",")) {
                        return i + 1;
                    }
                }
            }
            return at + 1;
        }
    }
}
