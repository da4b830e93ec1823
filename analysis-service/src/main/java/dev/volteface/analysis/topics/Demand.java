package dev.volteface.analysis.topics;

import dev.volteface.analysis.topics.words.Cue;
import dev.volteface.contracts.statement.Stance;

/**
 * What somebody wants, or doesn't want, to become of a thing.
 *
 * @param course one of the cues that say what should become of a thing
 * @param wanted whether it is wanted
 */
public record Demand(Cue course, boolean wanted) {

    /**
     * The side that another demand on the same thing takes towards this one. A limit on more is no evidence against
     * what exists, so not wanting more says nothing on keeping.
     */
    public Stance sideOf(Demand other) {
        Stance towardsCourse = towards(course, other);
        return wanted ? towardsCourse : towardsCourse.opposite();
    }

    private static Stance towards(Cue course, Demand other) {
        return switch (course) {
            case MORE -> towardsMore(other);
            case LESS -> towardsLess(other);
            case END -> towardsKeep(other).opposite();
            case COMPLY -> towardsComply(other);
            case VIOLATE -> towardsComply(other).opposite();
            default -> towardsKeep(other);
        };
    }

    private static Stance towardsKeep(Demand other) {
        return switch (other.course) {
            case KEEP, BEGIN -> side(other.wanted);
            case MORE -> other.wanted ? Stance.FAVOR : Stance.NEUTRAL;
            case LESS, END -> side(!other.wanted);
            default -> Stance.NEUTRAL;
        };
    }

    private static Stance towardsMore(Demand other) {
        return switch (other.course) {
            case MORE -> side(other.wanted);
            case LESS, END -> other.wanted ? Stance.AGAINST : Stance.NEUTRAL;
            case KEEP, BEGIN -> other.wanted ? Stance.NEUTRAL : Stance.AGAINST;
            default -> Stance.NEUTRAL;
        };
    }

    private static Stance towardsLess(Demand other) {
        return switch (other.course) {
            case LESS -> side(other.wanted);
            case END -> other.wanted ? Stance.FAVOR : Stance.NEUTRAL;
            case KEEP, BEGIN -> side(!other.wanted);
            case MORE -> other.wanted ? Stance.AGAINST : Stance.NEUTRAL;
            default -> Stance.NEUTRAL;
        };
    }

    private static Stance towardsComply(Demand other) {
        return switch (other.course) {
            case COMPLY, KEEP, BEGIN -> side(other.wanted);
            case VIOLATE -> side(!other.wanted);
            default -> Stance.NEUTRAL;
        };
    }

    private static Stance side(boolean favor) {
        return favor ? Stance.FAVOR : Stance.AGAINST;
    }
}
