package dev.volteface.contracts.article;

/** What an operator should know of an article that was stored although something was wanting. */
public enum Mark {
    NO_DATE,
    NO_TITLE,
    NO_TEXT,
    NOT_ENGLISH,
    DECODED_BY_GUESS
}
