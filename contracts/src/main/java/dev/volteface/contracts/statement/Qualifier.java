package dev.volteface.contracts.statement;

/** What limits a stance. */
public enum Qualifier {
    /** Nothing does. */
    NONE,
    /** It holds for a part: “targeted at”, “within the resolutions”. */
    SCOPE,
    /** It holds if or as something happens: “as Pyongyang disarms”. */
    CONDITION,
    /** The speaker holds back: “declined to comment”, “too early to say”. */
    RESERVED
}
