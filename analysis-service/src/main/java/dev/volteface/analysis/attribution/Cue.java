package dev.volteface.analysis.attribution;

/**
 * The words that attribute, as tokens of their sentence.
 *
 * @param auxiliary first token of the auxiliaries and adverbs before the verb
 * @param from first token of the verb itself
 * @param to after its last token
 * @param verb the base form
 */
record Cue(int auxiliary, int from, int to, Kind kind, String verb, Form form) {

    /** What a cue takes. */
    enum Kind {
        SPEECH,
        THOUGHT,
        ACT,
        STATE,
        ACCORDING
    }

    /** The verb's form. */
    enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE
    }

    /** Whether the cue's own sense is a part of what is held. */
    boolean belongsToWords() {
        return kind == Kind.ACT || kind == Kind.STATE;
    }
}
