package dev.volteface.contracts.position;

/** What can be said of a holder on a topic. */
public enum Outlook {
    /** A side is held. */
    HELD,
    /** Evidence of about equal weight on both sides. */
    MIXED,
    /** Those who speak for a body differ; the highest authority's side is given. */
    SPLIT,
    /** The holder was asked and would not say. */
    DECLINED,
    /** Too little to go by. */
    NOT_ENOUGH_EVIDENCE
}
