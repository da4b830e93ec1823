package dev.volteface.local.analysing;

import dev.volteface.contracts.statement.Span;
import java.util.List;

/**
 * Counts a text's places in characters (Unicode code points), as most readers of the printed JSON do, where the program
 * counts in UTF-16 units. The two differ after the first character beyond the Basic Multilingual Plane.
 */
final class Characters {

    private static final int[] AS_THEY_ARE = {};

    private final int[] places;

    private Characters(int[] places) {
        this.places = places;
    }

    static Characters of(String text) {
        return new Characters(
                text.chars().anyMatch(unit -> Character.isSurrogate((char) unit)) ? count(text) : AS_THEY_ARE);
    }

    /** Start and end of {@code span}. */
    List<Integer> pair(Span span) {
        return List.of(at(span.start()), at(span.end()));
    }

    /** The number of characters before the UTF-16 unit at {@code unit}. */
    int at(int unit) {
        return places.length == 0 ? unit : places[Math.min(unit, places.length - 1)];
    }

    private static int[] count(String text) {
        int[] places = new int[text.length() + 1];
        for (int unit = 0; unit < text.length(); unit++) {
            boolean second = unit > 0 && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
            places[unit + 1] = places[unit] + (second ? 0 : 1);
        }
        return places;
    }
}
