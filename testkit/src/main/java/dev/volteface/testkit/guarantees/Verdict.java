package dev.volteface.testkit.guarantees;

/** What became of a guarantee. */
public sealed interface Verdict {

    /** It held in all that was observed. */
    record Kept() implements Verdict {}

    /**
     * It did not hold.
     *
     * @param reason the first observation that broke it, for people
     */
    record Broken(String reason) implements Verdict {}
}
