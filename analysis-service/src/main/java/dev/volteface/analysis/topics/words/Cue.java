package dev.volteface.analysis.topics.words;

/** What a word does in a sentence that takes a side. Its members stand in {@code cues.txt}. */
public enum Cue {
    /** The thing should grow or become stricter. */
    MORE,
    /** It should stay. */
    KEEP,
    /** It should come about. */
    BEGIN,
    /** It should shrink or become milder. */
    LESS,
    /** It should cease. */
    END,
    /** A rule is followed. */
    COMPLY,
    /** A rule is broken; the word condemns. */
    VIOLATE,
    /** Somebody wants it, or it is called needed. */
    WANT,
    /** Somebody doesn't want it, or it is called wrong. */
    UNWANT,
    /** What follows from it is good. */
    GOOD,
    /** What follows from it is bad. */
    BAD,
    /** Turns the next cue round. */
    NOT,
    /** Turns the next cue round, up to the next comma. */
    INSTEAD,
    /** Whether it works is doubted, which takes no side. */
    DOUBT,
    /** Others are reported. */
    REPORT,
    /** Others who are usually named in order to be contradicted. */
    THIRD,
    CONDITION,
    SCOPE,
    RESERVED,
    /** An idiom whose words mean nothing by themselves. */
    IDLE;

    /** Whether it says what should become of a thing. */
    public boolean isCourse() {
        return ordinal() <= VIOLATE.ordinal();
    }
}
