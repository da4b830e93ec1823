package dev.volteface.local.analysing;

import dev.volteface.analysis.attribution.AttributionJson;
import dev.volteface.contracts.statement.Span;
import java.util.List;

/** Attributions whose spans count characters instead of UTF-16 units. */
public final class CountedInCharacters {

    private CountedInCharacters() {}

    public static AttributionJson.Document of(AttributionJson.Document document, String text) {
        Characters characters = Characters.of(text);
        return new AttributionJson.Document(
                document.id(),
                document.attributions().stream()
                        .map(row -> row(row, characters))
                        .toList());
    }

    private static AttributionJson.Row row(AttributionJson.Row row, Characters characters) {
        return new AttributionJson.Row(
                spans(row.source(), characters),
                spans(row.cue(), characters),
                spans(row.content(), characters),
                row.type(),
                row.sourceText(),
                row.speaker(),
                row.via(),
                row.parent(),
                row.confidence());
    }

    private static List<List<Integer>> spans(List<List<Integer>> spans, Characters characters) {
        return spans.stream()
                .map(pair -> characters.pair(new Span(pair.getFirst(), pair.getLast())))
                .toList();
    }
}
