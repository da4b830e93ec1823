package dev.volteface.contracts.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds.
 *
 * @param title such as “foreign minister”
 * @param authority its rank
 * @param body for whom its holder speaks
 * @param from first day, where known
 * @param to last day, where known
 */
public record Role(
        String title,
        Authority authority,
        Body body,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
