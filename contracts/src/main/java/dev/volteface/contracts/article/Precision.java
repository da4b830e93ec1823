package dev.volteface.contracts.article;

/** How exactly a time is known. */
public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    YEAR
}
