package dev.volteface.contracts.article;

import java.time.OffsetDateTime;

/**
 * When an article says that it was published.
 *
 * @param at the time, at the offset that the article writes, or at UTC where it writes none; the parts finer than the
 *     precision are zero (or the first)
 * @param precision down to what the time is known
 * @param inferred whether a part (mostly the year) is not written but worked out from the text
 * @param asWritten the words of the article
 */
public record PublishedAt(OffsetDateTime at, Precision precision, boolean inferred, String asWritten) {}
